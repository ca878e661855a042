package app.courante.ui.scenario;

import app.courante.document.Path;
import app.courante.text.Texts;
import app.courante.ui.draft.DraftPage;

/// A page of a scenario being written; each has one text, `script.page.…`.
public enum ScenarioPage implements DraftPage {
    CONTEXT(""),
    OBJECTIVES("objectives"),
    ROLES("roles"),
    INJECTS("injects"),
    VARIANTS("variants");

    private final String path;

    ScenarioPage(String path) {
        this.path = path;
    }

    @Override
    public Path path() {
        return Path.parse(path);
    }

    @Override
    public String title() {
        return Texts.key("script.page", this);
    }

    @Override
    public String group() {
        return "";
    }
}
