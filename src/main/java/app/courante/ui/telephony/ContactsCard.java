package app.courante.ui.telephony;

import app.courante.plan.Plan;
import app.courante.plan.Resources.Supplier;
import app.courante.plan.Telephony.RescueSim;
import app.courante.ui.kit.Clip;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Whom to call when a number is silent: the carriers first, the other suppliers, the rescue SIMs;
/// on a card, from any screen.
public final class ContactsCard {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 470;

    private final TelephonyModel model;
    private final Words words;
    private final Overlay overlay;

    /// Somebody to call, or a mobile to call with.
    ///
    /// @param key its place in the list
    private record Contact(int key, String name, String about, String phone, String more) {}

    public ContactsCard(TelephonyModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    public void open() {
        var contacts = model.plan().map(this::contacts).orElse(List.of());
        var list = new LongList<Contact>(Contact::key, this::row);
        list.setId("carrier-contacts");
        list.setAccessibleText(words.of("carriers.title"));
        list.show(contacts);
        list.setPrefSize(WIDTH, HEIGHT);
        list.setMinHeight(HEIGHT);
        var told =
                new Paragraph(
                        words.of(
                                contacts.isEmpty()
                                        ? "carriers.none"
                                        : model.mayDial()
                                                ? "carriers.keys"
                                                : "exercise.do-not-dial"));
        told.setId("carriers-told");
        told.getStyleClass().addAll("small", "muted");
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.C && event.getCode() != KeyCode.ENTER) return;
                    contacts.stream()
                            .filter(one ->
                                    list.selectedKeyProperty().get() instanceof Integer key
                                            && key == one.key())
                            .findFirst()
                            .ifPresent(one -> copy(one, told));
                    event.consume();
                });
        if (!contacts.isEmpty()) list.select(contacts.getFirst());
        overlay.open(words.of("carriers.title"), new VBox(10, list, told), list);
    }

    private void copy(Contact contact, Paragraph told) {
        // It stands there already why not.
        if (!model.mayDial()) return;
        Clip.copy(contact.phone());
        told.setText(words.of("carriers.copied", contact.phone(), contact.name()));
    }

    private List<Contact> contacts(Plan plan) {
        var all = new ArrayList<Contact>();
        var carriers = new HashSet<String>();
        var telephony = plan.resources().telephony();
        telephony
                .numbers()
                .forEach(one -> {
                    carriers.add(one.carrier());
                    carriers.add(one.secondCarrier());
                });
        telephony.trunks().forEach(one -> carriers.add(one.carrier()));
        for (var one : plan.resources().suppliers())
            if (carriers.contains(one.id())) all.add(supplier(all.size(), one));
        for (var one : telephony.rescueSims()) all.add(sim(all.size(), one, plan));
        for (var one : plan.resources().suppliers())
            if (!carriers.contains(one.id())) all.add(supplier(all.size(), one));
        return all;
    }

    private Contact supplier(int key, Supplier one) {
        var more = new ArrayList<String>();
        if (!one.contractRef().isEmpty())
            more.add(words.of("carriers.contract", one.contractRef()));
        if (!one.accountManager().isEmpty())
            more.add(words.of("carriers.manager", one.accountManager()));
        if (one.repairWithin() != null)
            more.add(words.of("carriers.repair", words.duration(one.repairWithin())));
        var about = one.supportHours().isEmpty() ? "" : one.supportHours();
        return new Contact(
                key,
                one.name(),
                about.isEmpty() ? one.service() : one.service() + " · " + about,
                one.supportLine(),
                String.join(" · ", more));
    }

    private Contact sim(int key, RescueSim one, Plan plan) {
        var keeper = plan.person(one.keeper()).map(person -> person.name()).orElse(one.keeper());
        return new Contact(
                key,
                words.of("carriers.sim", one.carrier()),
                words.of("carriers.kept", keeper, one.kept()),
                one.number(),
                "");
    }

    private Region row(Contact contact) {
        var name = new Label(contact.name());
        name.getStyleClass().add("strong");
        var about = new Paragraph(contact.about());
        about.getStyleClass().addAll("small", "muted");
        var said = new VBox(2, name, about);
        if (!contact.more().isEmpty()) {
            var more = new Paragraph(contact.more());
            more.getStyleClass().add("small");
            said.getChildren().add(more);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        var phone = new Label(contact.phone());
        phone.getStyleClass().addAll("mono", "big-code");
        phone.pseudoClassStateChanged(NumberPane.FORBIDDEN, !model.mayDial());
        phone.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(14, said, phone);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(
                        ", ", contact.name(), contact.phone(), contact.about(), contact.more()));
        return row;
    }
}
