package app.courante.app;

import app.courante.intake.Sheet.Row;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.actions.ActionsPane;
import app.courante.ui.activities.ActivitiesView;
import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.anticipation.AnticipationView;
import app.courante.ui.checklists.ChecklistsView;
import app.courante.ui.communication.CommunicationView;
import app.courante.ui.communication.HoldingCard;
import app.courante.ui.course.ActivityRows;
import app.courante.ui.course.Ask;
import app.courante.ui.course.SignalsPanel;
import app.courante.ui.deadlines.DeadlinesView;
import app.courante.ui.exercise.InboxModel;
import app.courante.ui.exercise.Tie;
import app.courante.ui.intake.IntakeModel;
import app.courante.ui.intake.IntakeView;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.mobilization.MobilizationView;
import app.courante.ui.reports.ReportsView;
import app.courante.ui.review.ReplayCard;
import app.courante.ui.roles.RolesView;
import app.courante.ui.shell.Choice;
import app.courante.ui.shell.Screen;
import app.courante.ui.shell.Shell;
import app.courante.ui.shell.ShellModel;
import app.courante.ui.shell.Views;
import app.courante.ui.situation.PulseModel;
import app.courante.ui.situation.SituationView;
import app.courante.ui.telephony.ContactsCard;
import app.courante.ui.timeline.ComposerView;
import app.courante.ui.timeline.LineForms;
import app.courante.ui.timeline.TimelineModel;
import app.courante.ui.timeline.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// Makes each screen's view when it is shown, and brings in what comes from files.
record Screens(
        Seat seat,
        ShellModel model,
        TimelineModel timeline,
        CellModels cell,
        HoldModels hold,
        ExerciseScreens exercise,
        PlanActions plans,
        IntakeModel intake,
        IntakeModel.Tables tables,
        FileChoice files,
        Attaching evidence)
        implements Views {
    @Override
    public Parent situation(ComposerView composer, Words words, Overlay overlay) {
        var peace =
                new SituationView.Peace(
                        model.situation().map(plans::inForce),
                        place -> plans.lead(place, words),
                        plans::exportUpkeep,
                        () -> new SignalsPanel(model.course(), words));
        var working = new SituationView.Cell(cell.pulse(), cell.alerts());
        var view =
                new SituationView(model.situation(), composer, words, seat.now(), peace, working);
        ActivityRows.lead(view, model.course());
        return view;
    }

    @Override
    public void buildReport() {
        hold.reports().begin(Texts.in(model.language().get()));
    }

    @Override
    public AlertsModel alerts() {
        return cell.alerts();
    }

    @Override
    public PulseModel pulse() {
        return cell.pulse();
    }

    @Override
    public InboxModel inbox() {
        return exercise.inbox();
    }

    @Override
    public ObservableValue<Tie> tie() {
        return exercise.place().tie();
    }

    @Override
    public Shell.Timeline timeline(ComposerView composer, Words words, Overlay overlay) {
        var forms = new LineForms(timeline, seat, words, overlay);
        var view =
                new TimelineView(
                        timeline,
                        composer,
                        words,
                        seat.now()::getValue,
                        forms::correct,
                        forms::confirm);
        return new Shell.Timeline(view, view::search);
    }

    @Override
    public Parent view(Screen screen, Words words, Overlay overlay) {
        return switch (screen) {
            case MOBILIZATION ->
                    new MobilizationView(
                            cell.mobilization(),
                            words,
                            overlay,
                            callSheets()::save,
                            callSheets()::print);
            case ROLES -> new RolesView(cell.roles(), words, overlay);
            case CHECKLISTS ->
                    new ChecklistsView(
                            cell.checklists(),
                            new ActionsPane(cell.actions(), words, overlay),
                            evidence,
                            words,
                            overlay);
            case PLAN -> plans.screen(words, overlay);
            case EXERCISE -> exercise.view(words, overlay, evidence);
            case SITUATION, TIMELINE -> throw new IllegalArgumentException(screen.name());
            case REPORTS ->
                    new ReportsView(
                            hold.reports(),
                            words,
                            overlay,
                            new ReportFiles(seat, model, files)::save,
                            new ReportFiles(seat, model, files)::print,
                            () -> model.course().ask(new Ask.Aloud()));
            case ACTIVITIES ->
                    new ActivitiesView(hold.activities(), this::measures, words, overlay);
            case DEADLINES -> new DeadlinesView(model.deadlines(), words, overlay, evidence);
            case ANTICIPATION -> new AnticipationView(model.anticipation(), words, overlay);
            case REVIEW -> new LookBack(hold, words, overlay, new ReportFiles(seat, model, files));
            case COMMUNICATION ->
                    new CommunicationView(
                            hold.communication(), words, overlay, new CapFiles(model, files)::save);
            case RECOVERY, TELEPHONY -> hold.view(screen, words, overlay);
        };
    }

    /// Figures of a file that is chosen: those of its first table.
    private void measures(String title, Consumer<List<Row>> done, Consumer<List<Fault>> refused) {
        files.open(title, List.of("*.csv", "*.xlsx", "*.tsv", "*.txt"))
                .ifPresent(file ->
                        tables.read(file, all -> done.accept(all.getFirst().rows()), refused));
    }

    private CallSheets callSheets() {
        return new CallSheets(seat, model, files);
    }

    @Override
    public void importLog(Words words, Overlay overlay) {
        files.open(words.of("intake.choose"), List.of("*.csv", "*.xlsx", "*.tsv", "*.txt"))
                .ifPresent(file -> {
                    intake.begin(file);
                    var view =
                            new IntakeView(
                                    intake,
                                    words,
                                    () -> {
                                        overlay.close();
                                        model.screen().set(Screen.TIMELINE);
                                    });
                    overlay.open(words.of("intake.heading", intake.fileName()), view, view);
                });
    }

    @Override
    public void importPlan() {
        plans.importPlan();
    }

    @Override
    public void openSamplePlan(Language language) {
        plans.openSample(language);
    }

    @Override
    public void giveAction(Words words, Overlay overlay) {
        ActionsPane.give(cell.actions(), words, overlay);
    }

    @Override
    public void writePlan(Words words, Overlay overlay) {
        plans.write(words, overlay);
    }

    @Override
    public void versions(Words words, Overlay overlay) {
        plans.versions().list(words, overlay);
    }

    @Override
    public void replay(Words words, Overlay overlay) {
        new ReplayCard(hold.review(), words, overlay).open();
    }

    @Override
    public void holdingLine(Words words, Overlay overlay) {
        HoldingCard.open(hold.communication(), words, overlay);
    }

    @Override
    public void carriers(Words words, Overlay overlay) {
        new ContactsCard(hold.telephony(), words, overlay).open();
    }

    @Override
    public List<Choice> scenarios(Words words, Overlay overlay) {
        return exercise.choices(words, overlay, () -> model.screen().set(Screen.EXERCISE));
    }

    @Override
    public List<Choice> exports(Words words) {
        var all = new ArrayList<Choice>();
        all.add(
                new Choice(
                        words.of("palette.call-sheet"),
                        "",
                        () -> callSheets().export(() -> cell.mobilization().sheet())));
        all.add(new Choice(words.of("palette.export-plan"), "", plans.versions()::export));
        // From an exercise no number goes into a telephone, and no day into a calendar.
        if (exercise.place().exercise() || model.situation().get().exercise().isPrepared())
            return all;
        all.add(new Choice(words.of("palette.export-upkeep"), "", plans::exportUpkeep));
        all.add(new Choice(words.of("palette.export-contacts"), "", plans::exportContacts));
        return all;
    }
}
