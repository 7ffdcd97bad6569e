package backcheck.running.isolation;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.TimeZone;

/** A program that tells the language, the time zone and the encoding that it runs with. */
final class SettingsSeen {

    private SettingsSeen() {}

    public static void main(String[] args) {
        System.out.print(Locale.getDefault().toLanguageTag() + " " + Locale.getDefault(Locale.Category.FORMAT) + " "
                + TimeZone.getDefault().getID() + " " + Charset.defaultCharset());
        System.out.flush();
    }
}
