package app.courante.crisis;

import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.plan.Plan;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.charset.StandardCharsets;

/// A small plan that has one of everything a cell goes by, written as people write plans.
public final class CellPlan {
    private static final String TEXT =
            """
            identity: {title: Plan, version: 1}
            levels:
              - {number: 1, name: Vigilance, activation: [Gêne], standDown: [Calme]}
              - {number: 2, name: Alerte, activation: [Plus d’appels],
                 standDown: [Trunk stable, File vidée], callOutWithin: 30 min, reportEvery: 1 h}
              - {number: 3, name: Crise, activation: [Site perdu],
                 standDown: [Site rouvert], callOutWithin: 20 min, reportEvery: 30 min}
            activities:
              - {id: calls, name: Appels, priority: 1, rto: 2 h, strategy: {mtpd: 4 h},
                 variants: [{scenario: Perte du site, strategy: {mtpd: 8 h}}],
                 eurosLostPerHour: 3000, dependencies: {systems: [switchboard], sites: [lyon, nimes]},
                 impacts: [{after: 2 h, level: 3, euros: 6400, description: Assureur prévenu},
                           {after: 30 min, level: 2, euros: 1500}],
                 indicators: [{id: answered, name: Décrochés, unit: "%", kept: 80, minimum: 30},
                              {id: wait, name: Plus longue attente, unit: min,
                               direction: less-is-better, kept: 5}]}
              - {id: mail, name: Courrier, priority: 2, dependencies: {systems: [post]}}
            people:
              - {id: claire, name: Claire Morel, phones: [06 39 98 00 01, 06 39 98 00 02]}
              - {id: marc, name: Marc Petit, phones: [06 39 98 00 03]}
              - {id: hugo, name: Hugo Faure, phones: [06 39 98 00 04, 06 39 98 00 05]}
              - {id: lea, name: Léa Caron, phones: [06 39 98 00 06]}
              - {id: nadia, name: Nadia Roux, phones: [06 39 98 00 07]}
              - {id: omar, name: Omar Haddad}
              - {id: paul, name: Paul Garnier, phones: [06 39 98 00 08]}
              - {id: sonia, name: Sonia Benali, phones: [06 39 98 00 09]}
            arrangement:
              roles:
                - {id: hr, name: Ressources humaines, fromLevel: 3, holder: omar, deputies: [lea]}
                - {id: scribe, name: Scribe, fromLevel: 2, holder: nadia, deputies: [lea]}
                - {id: it, name: Informatique, fromLevel: 2, exclusive: true, holder: hugo,
                   deputies: [lea, marc], onCall: [nights]}
                - {id: director, name: Directrice de crise, fromLevel: 2, exclusive: true,
                   holder: claire, deputies: [marc]}
              callOrder: [director, it, scribe, hr]
              onCall:
                - id: nights
                  name: Astreinte
                  turns:
                    - {person: paul, from: 2026-11-16, until: 2026-11-23}
                    - {person: sonia, from: 2026-11-24, until: 2026-11-30}
              callOut: {nextAfter: 10 min, targetPercent: 60, message: Venez.}
              duty: {longestShift: 8 h, overlap: 15 min, entryEvery: 20 min, exitReviewEvery: 4 h}
              actionCards:
                - id: lead
                  title: Ouvrir la cellule
                  role: director
                  fromLevel: 2
                  steps:
                    - {text: Ouvrir la salle, within: 15 min}
                    - {text: Appeler la mairie, within: 30 min, condition: Voie publique bloquée}
                    - {text: Commander le repas, within: 45 min, optional: true}
                    - {text: Tenir le journal}
                - {id: site, title: Quitter le site, role: it, fromLevel: 1,
                   scenario: Perte du site, steps: [{text: Couper, within: 10 min}]}
                - {id: staff, title: Rappeler le personnel, role: hr, fromLevel: 3,
                   steps: [{text: Compter, within: 20 min}]}
            resources:
              sites: [{id: lyon, name: Lyon}, {id: nimes, name: Nîmes}]
              systems:
                - {id: switchboard, name: Standard, dependsOn: [net]}
                - {id: net, name: Réseau}
                - {id: post, name: Messagerie}
            recovery:
              tasks:
                - {id: restore, name: Restaurer, order: 1, duration: 50 min, activities: [calls]}
            """;

    public static final Plan PLAN = of(TEXT);

    private CellPlan() {}

    public static Plan of(String yaml) {
        return switch (PlanFile.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) ->
                    throw new AssertionError(
                            faults.stream().map(Texts.in(Language.ENGLISH)::of).toList());
        };
    }

    /// The same plan with a passage put differently.
    public static Plan with(String passage, String other) {
        if (!TEXT.contains(passage)) throw new AssertionError("not in the plan: " + passage);
        return of(TEXT.replace(passage, other));
    }

    public static Named role(String id) {
        return PLAN.role(id).map(role -> new Named(id, role.name())).orElseThrow();
    }

    public static Named person(String id) {
        return PLAN.person(id).map(person -> new Named(id, person.name())).orElseThrow();
    }
}
