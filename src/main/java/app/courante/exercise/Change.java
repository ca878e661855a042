package app.courante.exercise;

import org.jspecify.annotations.Nullable;

/// What a variant puts otherwise in one inject. What is empty stays as the scenario has it.
///
/// @param number of the inject
/// @param from id of the role that speaks
public record Change(
        String number,
        @Nullable InjectTime at,
        String title,
        String from,
        String content,
        String notes) {
    Inject applied(Inject inject) {
        return new Inject(
                inject.number(),
                title.isEmpty() ? inject.title() : title,
                at == null ? inject.at() : at,
                inject.after(),
                inject.delay(),
                inject.when(),
                from.isEmpty() ? inject.from() : from,
                inject.to(),
                inject.means(),
                content.isEmpty() ? inject.content() : content,
                inject.attachment(),
                inject.attachmentHash(),
                inject.expected(),
                inject.objectives(),
                notes.isEmpty() ? inject.notes() : notes,
                inject.off());
    }
}
