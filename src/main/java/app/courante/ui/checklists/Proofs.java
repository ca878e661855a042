package app.courante.ui.checklists;

import app.courante.crisis.Attachment;
import app.courante.crisis.Proof;
import app.courante.crisis.StepCommand.AttachEvidence;
import app.courante.crisis.Steps;
import app.courante.desk.Answer;
import app.courante.ui.kit.Attaching;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// The files of the step chosen: they come from a choice or are dropped, and are taken out again.
final class Proofs {
    private final ChecklistsModel model;
    private final Attaching files;

    Proofs(ChecklistsModel model, Attaching files) {
        this.model = model;
        this.files = files;
    }

    List<Attachment> ofStep() {
        return model.chosenStep()
                .map(line -> line.line().step().files().stream().map(Proof::file).toList())
                .orElse(List.of());
    }

    void choose() {
        model.chosenStep().ifPresent(line -> files.choose(to(line.key()), model::tell));
    }

    void takeOut() {
        ofStep().forEach(files::takeOut);
    }

    /// Whatever is dropped on this node is brought to the step that is chosen by then.
    void takeDropped(Node node) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (!event.getDragboard().hasFiles() || model.chosenStep().isEmpty()) return;
                    event.acceptTransferModes(TransferMode.COPY);
                    event.consume();
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    var dropped = event.getDragboard().getFiles();
                    for (var file : dropped) keep(file.toPath());
                    event.setDropCompleted(!dropped.isEmpty());
                    event.consume();
                });
    }

    void keep(Path file) {
        model.chosenStep().ifPresent(line -> files.keep(file, to(line.key()), model::tell));
    }

    /// To this step, whichever is chosen by then.
    private Consumer<Attachment> to(Steps.Key step) {
        return kept -> {
            model.tell(null);
            model.seat()
                    .execute(
                            new AttachEvidence(step.card(), step.step(), kept, ""),
                            answer -> {
                                if (!(answer instanceof Answer.Done)) model.tell(answer);
                            });
        };
    }
}
