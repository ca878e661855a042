package app.courante.ui.mobilization;

import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The one time that may be asked for in a call: when somebody is expected, or arrived. It takes the
/// focus when the caller asked for it, and is gone otherwise.
final class TimePane extends VBox {
    private final CallModel call;
    private final CallWords words;
    private final Label title = new Label();
    private final TextField time = new TextField();
    private final Runnable back;
    private final Runnable reveal;

    /// @param back gives the focus back to the board
    /// @param reveal brings this into view
    TimePane(CallModel call, CallWords words, Runnable back, Runnable reveal) {
        super(6);
        this.call = call;
        this.words = words;
        this.back = back;
        this.reveal = reveal;
        getStyleClass().add("call-part");
        title.getStyleClass().add("strong");
        time.setId("call-time");
        time.textProperty().bindBidirectional(call.time());
        time.setOnAction(_ -> call.answer());
        HBox.setHgrow(time, Priority.ALWAYS);
        var log = new Button(words.of("mobilization.log"));
        log.setId("call-time-log");
        log.setMinWidth(USE_PREF_SIZE);
        log.setOnAction(_ -> call.answer());
        var meant = new Paragraph("");
        meant.getStyleClass().addAll("small", "muted");
        meant.textProperty()
                .bind(Bindings.createStringBinding(this::meant, call.time(), call.asking()));
        meant.managedProperty().bind(meant.textProperty().isNotEmpty());
        getChildren().setAll(title, new HBox(6, time, log), meant);
        Watch.value(this, call.asking(), this::show);
    }

    boolean typing() {
        return time.isFocused();
    }

    private void show(Asking asking) {
        if (asking == Asking.NOTHING && time.isFocused()) back.run();
        setVisible(asking != Asking.NOTHING);
        setManaged(asking != Asking.NOTHING);
        if (asking == Asking.NOTHING) return;
        title.setText(words.words().of("mobilization-asks", asking));
        time.setAccessibleText(title.getText());
        time.setPromptText(words.words().of("mobilization-prompt", asking));
        reveal.run();
        time.requestFocus();
        time.end();
    }

    private String meant() {
        return call.understood()
                .map(at -> words.of("mobilization.meant", words.words().dateAndTime(at)))
                .orElse("");
    }
}
