package app.courante.crisis;

import app.courante.plan.Plan;

/// The plan of these tests with numbers to dial.
public final class VoicePlan {
    private static final String VOICE =
            """
              suppliers:
                - {id: alpha, name: Alpha, supportLine: 06 39 98 00 20, contractRef: A-1}
                - {id: beta, name: Beta, supportLine: 06 39 98 00 21}
              telephony:
                trunks:
                  - {id: t1, name: Trunk 1, carrier: alpha, borderController: sbc, channels: 60}
                borderControllers: [{id: sbc, name: SBC 1}]
                numbers:
                  - {id: main, number: 06 39 98 00 10, use: Accueil, carrier: alpha,
                     secondCarrier: beta, trunk: t1, borderController: sbc, queue: Q-1,
                     overflow: Annonce, emergencyRouting: 15 et 112 par le trunk,
                     forwardingCode: "*21*", announcement: a1}
                  - {id: pay, number: 06 39 98 00 11, use: Paiement, carrier: alpha}
                announcements:
                  - {id: a1, name: Perturbation, text: Merci de rappeler., approver: director}
            """;

    private static final String COMMUNICATION =
            """
            communication:
              audiences:
                - {id: clients, name: Clients, channels: Appel, speaker: director,
                   firstMessageWithin: 40 min}
                - {id: press, name: Presse, channels: Communiqué, speaker: director}
              templates:
                - {id: c1, name: Premier message, audiences: [clients, press],
                   approver: director, subject: Perturbation, body: "Depuis {heure}."}
            """;

    public static final Plan PLAN =
            CellPlan.with("resources:\n", COMMUNICATION + "resources:\n" + VOICE);

    private VoicePlan() {}

    /// The same plan, whose template says this.
    public static Plan saying(String body) {
        return CellPlan.with(
                "resources:\n",
                COMMUNICATION.replace("Depuis {heure}.", body) + "resources:\n" + VOICE);
    }

    /// Declared at level 2 and activated, under this plan.
    public static Cell cell() {
        return Cell.active(PLAN, 2, Cell.START);
    }
}
