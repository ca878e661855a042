package app.courante.app;

import app.courante.console.WholeFile;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.document.NewVersion;
import app.courante.files.ContactCards;
import app.courante.files.ContactsFile;
import app.courante.files.ContactsFound;
import app.courante.files.PlanFile;
import app.courante.files.PlanTemplate;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.Place;
import app.courante.plan.Plan;
import app.courante.plan.UpkeepCalendar;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.draft.DraftModel;
import app.courante.ui.draft.DraftView;
import app.courante.ui.draft.PlanScreen;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.ContactsPane;
import app.courante.ui.plan.PlanModel;
import app.courante.ui.plan.PlanView;
import app.courante.ui.shell.Notice;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.ShellModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// Everything that is done with the plan: read, brought in, written anew, sent out.
record PlanActions(
        House house,
        Seat seat,
        ShellModel model,
        PlanModel plan,
        DraftModel draft,
        VersionActions versions,
        FileChoice files) {
    /// The plan's screen: the plan to be read, or the draft that is being written.
    Parent screen(Words words, Overlay overlay) {
        var ways = new PlanView.Ways(this::importPlan, () -> openSample(model.language().get()));
        return versions.around(
                words,
                () ->
                        new PlanScreen(
                                draft,
                                words,
                                () -> new PlanView(plan, words, seat.now(), ways),
                                () -> new DraftView(draft, words, overlay, more(words, overlay)),
                                versions.head(words, overlay),
                                () -> write(words, overlay)));
    }

    /// Begins a new version: from the one in force, else from a template that is chosen.
    void write(Words words, Overlay overlay) {
        model.screen().set(Screen.PLAN);
        var now = model.situation().get().plan();
        var document = now == null ? null : house.plans().document(now.plan());
        if (now != null && document != null)
            draft.begin(now.plan(), NewVersion.of(document), () -> {});
        else {
            var choice = new TemplateChoice(words, template -> begin(template, overlay));
            overlay.open(words.of("template.heading"), choice, choice);
            choice.enter();
        }
    }

    private void begin(PlanTemplate template, Overlay overlay) {
        overlay.close();
        draft.begin(null, template.document(model.language().get()), () -> {});
    }

    private List<Button> more(Words words, Overlay overlay) {
        var contacts = new Button(words.of("contacts.import"));
        contacts.setId("draft-contacts");
        contacts.setMinWidth(Button.USE_PREF_SIZE);
        contacts.setOnAction(_ -> importContacts(words, overlay));
        return List.of(versions.compareDraft(words), contacts);
    }

    private void importContacts(Words words, Overlay overlay) {
        files.open(words.of("contacts.choose-in"), List.of("*.vcf", "*.csv", "*.xlsx", "*.txt"))
                .ifPresent(file -> {
                    switch (ContactsFile.read(file)) {
                        case Reading.Refused<ContactsFound>(var faults) ->
                                tell("contacts.refused", file.getFileName(), faults);
                        case Reading.Done<ContactsFound>(var found) ->
                                choose(found, words, overlay);
                    }
                });
    }

    private void choose(ContactsFound found, Words words, Overlay overlay) {
        var now = draft.shown().get();
        if (now == null) return;
        var pane =
                new ContactsPane(
                        now.read().people(),
                        found.people(),
                        found.findings().stream()
                                .map(finding -> finding.sentence(words.texts()))
                                .toList(),
                        words,
                        people -> {
                            overlay.close();
                            draft.people(people);
                        },
                        overlay::close);
        overlay.open(words.of("contacts.import"), pane, pane);
    }

    void importPlan() {
        var texts = Texts.in(model.language().get());
        files.open(texts.of("import-plan.choose"), List.of("*.yaml", "*.yml", "*.xlsx"))
                .ifPresent(file -> {
                    try {
                        putInForce(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                    } catch (IOException e) {
                        model.tell(
                                new Notice(
                                        Tone.ACT_NOW,
                                        texts.of("import-plan.unreadable", file),
                                        ""));
                    }
                });
    }

    void openSample(Language language) {
        putInForce(SamplePlan.fileName(language), SamplePlan.bytes(language));
    }

    /// The newest version, whichever the crisis on screen went by; null when there is none.
    @Nullable Plan inForce(Situation situation) {
        var inForce = situation.plan();
        return inForce == null ? null : house.plans().plan(inForce.plan());
    }

    void lead(Place place, Words words) {
        versions.readInForce();
        plan.lead(place, words, today());
        model.screen().set(Screen.PLAN);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(seat.now().getValue(), seat.zone());
    }

    void exportUpkeep() {
        var texts = Texts.in(model.language().get());
        if (model.situation().get().exercise().isPrepared()) {
            model.tell(new Notice(Tone.SOON, texts.of("due.exercise"), ""));
            return;
        }
        export(
                texts.of("due.choose"),
                texts.of("due.file"),
                (plan, file) -> {
                    var dates = UpkeepCalendar.of(plan, today());
                    var written = seat.now().getValue();
                    WholeFile.write(
                            file,
                            out ->
                                    new FilePapers()
                                            .writeCalendar(plan, dates, texts, written, out));
                    return texts.of("due.exported", dates.size(), file);
                });
    }

    void exportContacts() {
        var texts = Texts.in(model.language().get());
        export(
                texts.of("contacts.choose"),
                texts.of("contacts.file"),
                (plan, file) -> {
                    var people = plan.people();
                    WholeFile.write(
                            file, out -> ContactCards.write(people, FilePapers.house(plan), out));
                    return texts.of("contacts.exported", people.size(), file);
                });
    }

    /// Writes something of a plan, and says what is written.
    private interface Export {
        String write(Plan plan, Path file) throws IOException;
    }

    private void export(String title, String name, Export export) {
        var texts = Texts.in(model.language().get());
        var inForce = inForce(model.situation().get());
        if (inForce == null) {
            model.tell(new Notice(Tone.SOON, texts.of("due.no-plan"), ""));
            return;
        }
        files.save(title, name)
                .ifPresent(file -> {
                    try {
                        model.tell(new Notice(Tone.FINE, export.write(inForce, file), ""));
                    } catch (IOException e) {
                        model.tell(
                                new Notice(Tone.ACT_NOW, texts.of("due.not-exported", file), ""));
                    }
                });
    }

    private void putInForce(String name, byte[] content) {
        var texts = Texts.in(model.language().get());
        switch (PlanFile.read(name, content)) {
            case Reading.Done<Plan>(var plan) -> {
                var id = house.folder().keepPlan(PlanFile.kept(name, content, plan));
                var identity = plan.identity();
                seat.execute(
                        new PutPlanInForce(id, identity.title(), identity.version()),
                        answer -> {
                            if (answer instanceof Answer.Refused(var why))
                                model.tell(new Notice(Tone.SOON, texts.of("refusal", why), ""));
                            if (answer instanceof Answer.Done) model.screen().set(Screen.PLAN);
                        });
            }
            case Reading.Refused<Plan>(var faults) -> tell("import-plan.refused", name, faults);
        }
    }

    private void tell(String key, Object name, List<Fault> faults) {
        model.tell(FaultNotice.of(key, name, faults, Texts.in(model.language().get())));
    }
}
