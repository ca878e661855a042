package app.courante.files;

import app.courante.exercise.Inject.Means;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/// By which means an inject comes, from the words that others have for it.
final class MeansWords {
    private static final Map<Means, Pattern> WORDS = words();

    private MeansWords() {}

    static Means of(String text) {
        for (var words : WORDS.entrySet())
            if (words.getValue().matcher(text).find()) return words.getKey();
        return Means.OTHER;
    }

    private static Map<Means, Pattern> words() {
        var words = new EnumMap<Means, Pattern>(Means.class);
        put(words, Means.MAIL, "e-?mails?|mails?|courriels?|openaev_email|openbas_email");
        put(words, Means.MESSAGE, "sms|messages?|chat|text message|openaev_ovh_sms|teams");
        put(words, Means.CALL, "calls?|phone|telephone|appels?|téléphone|tél|tel");
        put(words, Means.RADIO, "radio");
        put(
                words,
                Means.MEDIA,
                "press|presse|media|média|médias|tweet|social|réseaux sociaux|tv|channel|openaev_channel"
                        + "|article|journal");
        put(words, Means.DOCUMENT, "documents?|paper|papier|letter|courrier|note|file|fichier");
        put(words, Means.ALARM, "alarms?|alarme|alerte|alert|monitoring|supervision");
        put(words, Means.IN_PERSON, "in person|face to face|oral|de vive voix|présentiel|briefing");
        return words;
    }

    private static void put(Map<Means, Pattern> words, Means means, String alternatives) {
        words.put(
                means,
                Pattern.compile(
                        "(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
