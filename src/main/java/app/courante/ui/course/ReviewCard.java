package app.courante.ui.course;

import app.courante.crisis.CrisisCommand.ReviewExit;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;

/// The exit criteria asked again, the level being kept.
record ReviewCard(CourseModel model, Words words, Overlay overlay, CourseForms forms) {
    void open() {
        var kept = model.kept();
        var exit = new ExitPane(model, words, kept.text("draft.review.exit"));
        var form = kept.form(words, overlay);
        var about = new Paragraph("");
        about.setId("review-about");
        about.getStyleClass().addAll("small", "muted");
        about.textProperty()
                .bind(
                        exit.all()
                                .map(all ->
                                        words.of(
                                                all && exit.asks()
                                                        ? "exit.all-met"
                                                        : "exit.about")));
        form.line(new Tall(exit, 560, 340))
                .line(about)
                .does(
                        words.of("exit.do"),
                        model.seat(),
                        () -> new ReviewExit(exit.met(), exit.unknown()))
                .also("exit-level", words.of("exit.level"), () -> forms.level(0, ""))
                .also("exit-plan", words.of("exit.plan"), () -> forms.plan(""));
        overlay.open(
                words.of("exit.heading", ActivateCard.levelName(model, words, model.level())),
                form,
                exit.asks() ? exit : form);
    }
}
