package app.courante.files;

import app.courante.text.Language;

/// The plan that comes with the program: a believable contact centre, the same in every language.
public final class SamplePlan {
    private SamplePlan() {}

    public static String fileName(Language language) {
        return "plan-" + language.code() + ".yaml";
    }

    public static byte[] bytes(Language language) {
        return PlanTemplate.CONTACT_CENTRE.bytes(language);
    }
}
