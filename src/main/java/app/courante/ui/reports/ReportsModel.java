package app.courante.ui.reports;

import app.courante.crisis.CrisisId;
import app.courante.crisis.EntryId;
import app.courante.crisis.ReportCommand.IssueReport;
import app.courante.crisis.Reports.Given;
import app.courante.crisis.Seats.Holding;
import app.courante.crisis.Situation;
import app.courante.crisis.WrittenReport.Part;
import app.courante.crisis.board.RecoveryOutline;
import app.courante.crisis.board.SituationReport;
import app.courante.desk.Answer;
import app.courante.plan.Role;
import app.courante.text.Texts;
import app.courante.ui.kit.Seat;
import app.courante.wording.ReportPage;
import app.courante.wording.ReportSentence;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The situation reports given, and the one being made: a draft that outlives a kill.
public final class ReportsModel {
    /// What is chosen in the list while it is the draft.
    static final String DRAFT = "draft";

    private static final String NOTE = "draft.report.";

    private final Seat seat;
    private final MeetingModel meeting;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<@Nullable ReportDraft> draft =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Given>> given = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ReportRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Object> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> selected = new SimpleObjectProperty<>();
    private final BooleanProperty compared = new SimpleBooleanProperty();
    private @Nullable CrisisId crisis;
    private boolean sending;
    private RecoveryOutline outline = RecoveryOutline.by(null);

    public ReportsModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.meeting = new MeetingModel(seat, empty);
        this.situation = new ReadOnlyObjectWrapper<>(empty);
        shown.addListener((_, _, _) -> list());
        compared.addListener((_, _, _) -> list());
        draft.addListener((_, _, _) -> list());
    }

    public MeetingModel meeting() {
        return meeting;
    }

    Seat seat() {
        return seat;
    }

    ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    /// Null while none is being made.
    ReadOnlyObjectProperty<@Nullable ReportDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /// The reports given, the latest first.
    ReadOnlyObjectProperty<List<Given>> given() {
        return given.getReadOnlyProperty();
    }

    /// What is read now: [#DRAFT], the [EntryId] of a report given, or null.
    ObjectProperty<@Nullable Object> shown() {
        return shown;
    }

    /// The key of the row chosen.
    ObjectProperty<@Nullable Object> selected() {
        return selected;
    }

    /// Whether the report is shown beside the one before it.
    BooleanProperty compared() {
        return compared;
    }

    /// The rows of what is read now.
    ReadOnlyObjectProperty<List<ReportRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    public void show(Situation now) {
        var before = situation.get();
        situation.set(now);
        meeting.show(now);
        var id = now.crisis() == null ? null : now.crisis().id();
        if (!Objects.equals(id, crisis)) {
            crisis = id;
            shown.set(null);
            draft.set(id == null ? null : DraftNote.read(seat.notebook().get(NOTE + id.value())));
        }
        var latest = latest();
        if (!before.conduct().reports().equals(now.conduct().reports()) || given.get().isEmpty())
            given.set(now.conduct().reports().given().reversed());
        // Whoever looks at the latest goes on with the latest.
        if (shown.get() == null || shown.get().equals(latest))
            shown.set(draft.get() != null ? DRAFT : latest());
    }

    private @Nullable EntryId latest() {
        return given.get().isEmpty() ? null : given.get().getFirst().id();
    }

    /// Builds a report from the log as it stands, if none is being made, and shows it.
    public void begin(Texts texts) {
        if (!situation.get().running()) return;
        if (draft.get() == null) keep(built(texts));
        shown.set(DRAFT);
    }

    /// Builds the report anew; what people changed in it stays.
    void rebuild(Texts texts) {
        var was = draft.get();
        if (was == null || !situation.get().running()) return;
        keep(was.onto(built(texts)));
    }

    /// What the plan says of the recovery, made ready once.
    private RecoveryOutline outline() {
        var plan = situation.get().document();
        if (!Objects.equals(plan, outline.plan())) outline = RecoveryOutline.by(plan);
        return outline;
    }

    private ReportDraft built(Texts texts) {
        var report = SituationReport.of(outline(), situation.get(), seat.now().getValue());
        var headline = ReportSentence.headline(report, texts, seat.zone());
        return new ReportDraft(
                report.at(),
                report.upTo(),
                situation.get().log().lines().size(),
                report.next(),
                headline,
                headline,
                ReportSentence.parts(report, texts, seat.zone()));
    }

    /// Throws the draft away.
    void discard() {
        keep(null);
        shown.set(latest());
    }

    void edit(UnaryOperator<ReportDraft> change) {
        var was = draft.get();
        if (was != null) keep(change.apply(was));
    }

    private void keep(@Nullable ReportDraft now) {
        if (crisis != null)
            seat.notebook().put(NOTE + crisis.value(), now == null ? "" : DraftNote.write(now));
        draft.set(now);
    }

    /// How many entries were written down since the draft was built.
    int writtenSince() {
        var was = draft.get();
        return was == null ? 0 : Math.max(0, situation.get().log().lines().size() - was.written());
    }

    boolean editable() {
        return DRAFT.equals(shown.get()) && draft.get() != null;
    }

    Optional<Given> read() {
        return shown.get() instanceof EntryId id
                ? situation.get().conduct().reports().report(id)
                : Optional.empty();
    }

    /// The report before the one that is read; null when there is none.
    @Nullable Given before() {
        var reports = situation.get().conduct().reports();
        return editable() ? reports.last() : read().map(reports::before).orElse(null);
    }

    Optional<ReportRow> chosen() {
        var key = selected.get();
        return rows.get().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    private void list() {
        var now = draft.get();
        List<ReportRow> all = List.of();
        if (editable() && now != null) all = ReportRow.of(now.headline(), now.parts(), true);
        else if (read().isPresent())
            all = ReportRow.of(read().get().text(), parts(read().get()), false);
        var before = before();
        rows.set(compared.get() && before != null ? ReportRow.against(all, parts(before)) : all);
    }

    private static List<Part> parts(Given given) {
        return given.report() == null ? List.of() : given.report().parts();
    }

    /// What is read now as a page; empty when nothing is.
    Optional<ReportPage> page() {
        var title = situation.get().crisis() == null ? "" : situation.get().crisis().title();
        boolean exercise = situation.get().exercise().isPrepared();
        var now = draft.get();
        if (editable() && now != null)
            return Optional.of(
                    new ReportPage(
                            exercise, title, 0, now.asOf(), "", now.headline(), now.parts()));
        return read().map(one ->
                new ReportPage(
                        exercise,
                        title,
                        one.number(),
                        one.asOf(),
                        one.report() == null ? "" : one.report().signature(),
                        one.text(),
                        parts(one)));
    }

    /// The role whose word a report needs: the director's, else the first that the plan calls.
    Optional<Role> approving() {
        var plan = situation.get().document();
        return plan == null ? Optional.empty() : plan.director();
    }

    /// Who holds that role now; empty when nobody does.
    String approver() {
        return approving()
                .flatMap(role ->
                        situation.get().conduct().seats().holdersOf(role.id()).stream()
                                .map(Holding::person)
                                .findFirst())
                .map(person -> person.name())
                .orElse("");
    }

    /// Gives the draft as it stands; it is gone from the notes once it is on the disk.
    ///
    /// @param reason why it is somebody else than the holder of the role; empty when it is not
    void approve(
            String text,
            String approver,
            String reason,
            @Nullable Instant next,
            Consumer<Answer> answer) {
        var now = draft.get();
        if (now == null || sending) return;
        sending = true;
        seat.execute(
                new IssueReport(
                        text, approver, reason, now.asOf(), now.upTo(), next, now.parts(), null),
                told -> {
                    sending = false;
                    if (told instanceof Answer.Done(var entries)) {
                        keep(null);
                        shown.set(entries.getFirst().id());
                    }
                    answer.accept(told);
                });
    }

    /// Shows the entries behind the row chosen.
    boolean lead() {
        var row = chosen().orElse(null);
        if (row == null || row.said() == null || row.said().entries().isEmpty()) return false;
        seat.evidence().open(row.said().entries());
        return true;
    }
}
