package app.courante.ui.plan;

import app.courante.plan.ContactMerge;
import app.courante.plan.ContactMerge.Field;
import app.courante.plan.ContactMerge.Proposal;
import app.courante.plan.Person;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Remarks;
import app.courante.ui.kit.Remarks.Remark;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The contacts of a file beside those of the plan: what taking each would change, to be ticked one
/// by one.
public final class ContactsPane extends VBox {
    private final List<Person> existing;
    private final List<Proposal> proposals;
    private final BitSet ticked = new BitSet();
    private final Words words;
    private final Consumer<List<Person>> accepted;
    private final Runnable leave;
    private final LongList<Choice> list;
    private final Button accept = new Button();

    /// A row of the list as it is shown.
    private record Choice(int index, Proposal proposal, boolean ticked) {}

    /// Nothing is ticked at first.
    ///
    /// @param remarks what was noticed when the file was read, in sentences
    /// @param accepted called with all people of the plan, once the ticked ones are among them
    /// @param leave called when the user thinks better of it
    public ContactsPane(
            List<Person> existing,
            List<Person> incoming,
            List<String> remarks,
            Words words,
            Consumer<List<Person>> accepted,
            Runnable leave) {
        this.existing = List.copyOf(existing);
        this.proposals = worthwhileFirst(ContactMerge.proposals(existing, incoming));
        this.words = words;
        this.accepted = accepted;
        this.leave = leave;
        list = new LongList<>(Choice::index, this::row);
        list.setId("contacts");
        list.setAccessibleText(words.of("contacts.list"));
        setSpacing(12);
        setPrefSize(860, 560);
        var panel = new Panel(words.of("contacts.list"), list);
        panel.caption()
                .setText(
                        words.of(
                                "contacts.caption",
                                count(Proposal.New.class),
                                count(Proposal.Changed.class),
                                count(Proposal.Same.class)));
        setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        if (!remarks.isEmpty()) getChildren().add(remarks(remarks));
        getChildren().add(actions());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        if (!proposals.isEmpty()) list.selectedKeyProperty().set(0);
        refresh();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /// What the plan knows already needs no eye.
    private static List<Proposal> worthwhileFirst(List<Proposal> proposals) {
        var sorted = new ArrayList<>(proposals);
        sorted.sort(
                (a, b) -> Boolean.compare(a instanceof Proposal.Same, b instanceof Proposal.Same));
        return List.copyOf(sorted);
    }

    private long count(Class<? extends Proposal> kind) {
        return proposals.stream().filter(kind::isInstance).count();
    }

    private Remarks<String> remarks(List<String> said) {
        var remarks =
                new Remarks<String>(
                        "contacts-remarks",
                        words.of("contacts.remarks"),
                        0,
                        text -> new Remark("", text, Tone.QUIET));
        remarks.show(said);
        remarks.caption().setText(words.number(said.size()));
        remarks.setMaxHeight(160);
        remarks.setMinHeight(160);
        return remarks;
    }

    private HBox actions() {
        accept.setId("contacts-accept");
        accept.getStyleClass().add("main");
        accept.setOnAction(_ -> accept());
        var keys = new Label(words.of("contacts.keys"));
        keys.getStyleClass().addAll("small", "muted");
        var line = new HBox(12, accept, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void key(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.ESCAPE) leave.run();
        else if (code == KeyCode.ENTER) accept();
        else if (code == KeyCode.A && event.isShortcutDown()) tickAll();
        else if (code == KeyCode.SPACE
                && list.isFocused()
                && list.selectedKeyProperty().get() instanceof Integer index) toggle(index);
        else return;
        event.consume();
    }

    /// Ticks everything there is to take, or nothing when that is ticked already.
    private void tickAll() {
        int before = ticked.cardinality();
        for (int i = 0; i < proposals.size(); i++) if (takeable(i)) ticked.set(i);
        if (ticked.cardinality() == before) ticked.clear();
        refresh();
    }

    private void toggle(int index) {
        if (takeable(index)) ticked.flip(index);
        refresh();
    }

    private boolean takeable(int index) {
        return !(proposals.get(index) instanceof Proposal.Same);
    }

    private void accept() {
        accepted.accept(
                ContactMerge.accept(existing, ticked.stream().mapToObj(proposals::get).toList()));
    }

    private void refresh() {
        list.show(
                IntStream.range(0, proposals.size())
                        .mapToObj(i -> new Choice(i, proposals.get(i), ticked.get(i)))
                        .toList());
        accept.setText(words.of("contacts.accept", ticked.cardinality()));
    }

    private Region row(Choice choice) {
        var box = new CheckBox();
        box.setFocusTraversable(false);
        box.setSelected(choice.ticked());
        box.setVisible(takeable(choice.index()));
        box.setOnAction(_ -> toggle(choice.index()));
        var name = new Paragraph(choice.proposal().incoming().name());
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var kind = kind(choice.proposal());
        var details = new VBox(2, new HBox(8, name, kind));
        for (var line : lines(choice.proposal())) details.getChildren().add(quiet(line));
        HBox.setHgrow(details, Priority.ALWAYS);
        var row = new HBox(10, box, details);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(said(choice, name, kind));
        return row;
    }

    private String said(Choice choice, Label name, Label kind) {
        var parts = new ArrayList<String>();
        if (choice.ticked()) parts.add(words.of("contacts.ticked"));
        parts.add(name.getText());
        parts.add(kind.getText());
        parts.addAll(lines(choice.proposal()));
        return String.join(", ", parts);
    }

    private Label kind(Proposal proposal) {
        return switch (proposal) {
            case Proposal.New _ -> new Pill(words.of("contacts.new"), Tone.FINE);
            case Proposal.Changed _ -> new Pill(words.of("contacts.changed"), Tone.SOON);
            case Proposal.Same _ -> new Pill(words.of("contacts.same"), Tone.QUIET);
        };
    }

    private List<String> lines(Proposal proposal) {
        return switch (proposal) {
            case Proposal.New(var person) -> List.of(summary(person));
            case Proposal.Same(var person, _) -> List.of(summary(person));
            case Proposal.Changed change ->
                    List.of(Field.values()).stream()
                            .filter(change.fields()::contains)
                            .map(field -> change(field, change))
                            .toList();
        };
    }

    private String change(Field field, Proposal.Changed change) {
        return words.of(
                "contacts.change",
                words.of("contact.field", field),
                value(field, change.existing()),
                value(field, change.merged()));
    }

    private String value(Field field, Person person) {
        var value =
                switch (field) {
                    case NAME -> person.name();
                    case FUNCTION -> person.function();
                    case PHONES -> String.join(", ", person.phones());
                    case EMAIL -> person.email();
                };
        return value.isEmpty() ? words.of("contacts.blank") : value;
    }

    private static String summary(Person person) {
        var parts = new ArrayList<String>();
        parts.add(person.function());
        parts.addAll(person.phones());
        parts.add(person.email());
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static Node quiet(String text) {
        var label = new Paragraph(text);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
