package app.courante.files;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Tells what a scenario of OpenAEV holds and ours have no place for.
final class OpenAevLeft {
    private static final List<String> OF_HEAD =
            List.of(
                    "scenario_category",
                    "scenario_main_focus",
                    "scenario_severity",
                    "scenario_mail_from");
    private static final List<String> LISTS = List.of("scenario_organizations", "scenario_tags");

    private OpenAevLeft() {}

    static void tell(JsonNode root, OpenAevTexts texts, Faults notes) {
        var head = root.path("scenario_information");
        var values =
                OF_HEAD.stream()
                        .filter(key -> !OpenAevTexts.text(head, key).isBlank())
                        .map(key -> key + " = " + texts.line(head, key))
                        .toList();
        if (!values.isEmpty()) notes.add(0, "note.openaev.head", String.join(", ", values));
        for (var list : LISTS)
            if (!root.path(list).isEmpty())
                notes.add(0, "note.openaev.left", list, root.path(list).size());
        if (hasScores(root.path("scenario_injects"))) notes.add(0, "note.openaev.scores");
        questions(root, texts, notes);
    }

    private static boolean hasScores(JsonNode injects) {
        for (var inject : injects)
            for (var one : inject.path("inject_content").path("expectations"))
                if (one.path("expectation_score").asDouble(0) > 0) return true;
        return false;
    }

    /// What people were to be asked afterwards.
    private static void questions(JsonNode root, OpenAevTexts texts, Faults notes) {
        var categories = new HashMap<String, String>();
        for (var category : root.path("scenario_lessons_categories"))
            categories.put(
                    OpenAevTexts.text(category, "lessonscategory_id"),
                    texts.line(category, "lessons_category_name"));
        for (var question : root.path("scenario_lessons_questions")) {
            var of = OpenAevTexts.text(question, "lessons_question_category");
            var category = categories.getOrDefault(of, "");
            var whole =
                    Stream.of(category, texts.line(question, "lessons_question_content"))
                            .filter(text -> !text.isEmpty())
                            .toList();
            if (!whole.isEmpty()) notes.add(0, "note.openaev.question", String.join(" – ", whole));
        }
    }
}
