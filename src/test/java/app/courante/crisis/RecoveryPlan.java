package app.courante.crisis;

import app.courante.plan.Plan;

/// A small plan with a recovery that has one of everything.
public final class RecoveryPlan {
    private static final String TEXT =
            """
            identity: {title: Plan, version: 1}
            levels:
              - {number: 2, name: Alerte, activation: [Gêne], standDown: [Calme]}
            activities:
              - {id: calls, name: Appels, priority: 1, rto: 4 h, rpo: 1 h,
                 dependencies: {systems: [crm, net]}, strategy: {mtpd: 8 h}}
              - {id: mail, name: Courrier, priority: 2, rto: 2 h, dependencies: {systems: [net]}}
              - {id: shop, name: Boutique, priority: 3, rpo: 1 h, dependencies: {systems: [till]}}
            people:
              - {id: claire, name: Claire Morel}
              - {id: hugo, name: Hugo Faure}
            arrangement:
              roles:
                - {id: director, name: Directrice de crise, fromLevel: 2, holder: claire}
                - {id: it, name: Informatique, fromLevel: 2, holder: hugo}
            resources:
              systems:
                - {id: net, name: Réseau}
                - {id: crm, name: CRM}
                - {id: till, name: Caisse}
            recovery:
              backups:
                - {id: b-crm, name: Base clients, systems: [crm], every: 4 h, rpo: 12 h,
                   lastSuccess: 2026-11-23 12:00, lastRestoreTest: 2026-10-13}
                - {id: b-till, name: Caisse, systems: [till], lastRestoreTest: 2025-11-22}
                - {id: b-net, name: Réglages, systems: [net]}
              procedures:
                - {id: p-crm, name: Restaurer, systems: [crm], backups: [b-crm],
                   steps: [Choisir, Restaurer, Relire], verification: Dix dossiers relus}
              tasks:
                - {id: net, name: Réseau, order: 1, owner: it, duration: 1 h, systems: [net]}
                - {id: crm, name: Base clients, order: 2, owner: it, duration: 2 h,
                   dependsOn: [net], procedure: p-crm, activities: [calls]}
                - {id: mail, name: Messagerie, order: 3, duration: 30 min, dependsOn: [net]}
                - {id: test, name: Essai général, order: 4, duration: 30 min,
                   dependsOn: [crm, mail, ghost]}
              returnToNormal:
                criteria: [Trunk stable, File vidée]
                steps: [Ramener un numéro, Prévenir]
                decidedBy: director
            """;

    public static final Plan PLAN = CellPlan.of(TEXT);

    private RecoveryPlan() {}

    /// The same plan with a passage put differently.
    public static Plan with(String passage, String other) {
        if (!TEXT.contains(passage)) throw new AssertionError("not in the plan: " + passage);
        return CellPlan.of(TEXT.replace(passage, other));
    }

    /// A cell that goes by it, with the recovery active since minute 0.
    public static Cell cell() {
        return cell(PLAN);
    }

    public static Cell cell(Plan plan) {
        return Cell.active(plan, 2, Cell.START)
                .when(new CrisisCommand.ActivatePlan(PlanSide.RECOVERY, ""));
    }
}
