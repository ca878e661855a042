package app.courante.ui.draft;

import app.courante.document.Edit;
import app.courante.document.Edit.Put;
import app.courante.document.Node;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.plan.GapKind;
import org.jspecify.annotations.Nullable;

/// A way in which a plan is broken by one edit, and where one is led by it.
enum Slip {
    HALF_TYPED_DURATION("activities/0/strategy/mtpd", "2 heur", null),
    NO_SUCH_DAY("people/1/confirmedOn", "2026-02-30", null),
    NO_SUCH_WORD("resources/sites/0/use", "castle", null),
    NO_NUMBER("recovery/tasks/1/order", "second", null),
    NAME_MISSING("people/1/name", "", null),
    UNKNOWN_PERSON("activities/1/owner", "Zorro", GapKind.UNKNOWN_REFERENCE),
    ID_GIVEN_TWICE("people/2/id", "ana", GapKind.DUPLICATE_ID),
    RECOVERY_TOO_LATE("activities/0/rto", "9 h", GapKind.RTO_ABOVE_MTPD),
    CIRCLE("recovery/tasks/0/dependsOn", "[two]", GapKind.RECOVERY_CYCLE),
    NOBODY_HOLDS_IT("arrangement/roles/1/holder", "", GapKind.ROLE_WITHOUT_HOLDER),
    HALF_A_PHONE_NUMBER("people/0/phones", "[06 39]", GapKind.PHONE_MALFORMED),
    BACKUP_TOO_RARE("recovery/backups/0/every", "2 d", GapKind.BACKUP_RARER_THAN_RPO),
    EMPTY_PROCEDURE("recovery/procedures/0/steps", "", GapKind.PROCEDURE_EMPTY);

    /// A plan that has none of these slips.
    static final String SOUND =
            """
            identity: {title: Calls, version: 1}
            activities:
              - {id: calls, name: Calls, priority: 1, owner: ana, rto: 4 h, strategy: {mtpd: 8 h}}
              - {id: mails, name: Mails, priority: 2, owner: bo, rto: 4 h, strategy: {mtpd: 8 h}}
            arrangement:
              roles:
                - {id: lead, name: Lead, holder: ana, deputies: [bo]}
                - {id: log, name: Scribe, holder: bo, deputies: [cy]}
            people:
              - {id: ana, name: Ana, phones: [06 39 98 12 34], confirmedOn: 2026-11-01}
              - {id: bo, name: Bo, phones: [06 39 98 12 35], confirmedOn: 2026-11-01}
              - {id: cy, name: Cy, phones: [06 39 98 12 36], confirmedOn: 2026-11-01}
            resources:
              sites: [{id: lyon, name: Lyon}]
              systems: [{id: crm, name: CRM}]
            recovery:
              backups: [{id: night, name: Night, systems: [crm], every: 1 d, rpo: 1 d}]
              procedures: [{id: p, name: Restore, systems: [crm], steps: [Go]}]
              tasks:
                - {id: one, name: One, order: 1, duration: 1 h}
                - {id: two, name: Two, order: 2, duration: 1 h, dependsOn: [one]}
            """;

    private final String place;
    private final String text;
    private final @Nullable GapKind gap;

    /// @param text in brackets when it is a list of one
    /// @param gap null when what is written cannot be read at all
    Slip(String place, String text, @Nullable GapKind gap) {
        this.place = place;
        this.text = text;
        this.gap = gap;
    }

    Path place() {
        return Path.parse(place);
    }

    @Nullable GapKind gap() {
        return gap;
    }

    Edit edit() {
        return new Put(place(), value());
    }

    private @Nullable Node value() {
        if (text.isEmpty()) return null;
        return text.startsWith("[")
                ? Items.of(java.util.List.of(Text.of(text.substring(1, text.length() - 1))))
                : Text.of(text);
    }

    DraftPage page() {
        return new PlanManuscript().page(place());
    }

    /// The rank of the thing that is broken.
    int item() {
        return Integer.parseInt(place().steps().get(page().path().steps().size()));
    }
}
