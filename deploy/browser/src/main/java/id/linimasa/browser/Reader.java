package id.linimasa.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** Whose browser it is: what it asks for by itself, before the reader chooses anything. */
public record Reader(String locale, ColorScheme theme, int width, int height) {
    private static final int LEAST_DESK = 600;

    /** English, at a desk, by day. */
    public static Reader english() {
        return new Reader("en-GB", ColorScheme.LIGHT, 1280, 900);
    }

    public Reader indonesian() {
        return new Reader("id-ID", theme, width, height);
    }

    public Reader inTheDark() {
        return new Reader(locale, ColorScheme.DARK, width, height);
    }

    public Reader onAPhone() {
        return new Reader(locale, theme, 390, 844);
    }

    /** Whether the reader has fingers and no mouse. */
    boolean touches() {
        return width < LEAST_DESK;
    }

    /** For a context of the browser. Nothing moves by itself, so that what is looked at stands still. */
    public NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Asia/Jakarta")
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(touches())
                .setIsMobile(touches())
                .setViewportSize(width, height);
    }
}
