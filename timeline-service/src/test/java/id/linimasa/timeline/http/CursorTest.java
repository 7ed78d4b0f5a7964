package id.linimasa.timeline.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CursorTest {
    @Property(tries = 200)
    void opensForTheListThatItWasMadeFor(
            @ForAll @CharRange(from = '!', to = 'z') String first,
            @ForAll @CharRange(from = '!', to = 'z') String second,
            @ForAll String scope) {
        Cursor cursor = new Cursor(first, second);

        assertThat(Cursor.opened(cursor.sealed(scope), scope)).contains(cursor);
    }

    @Property(tries = 200)
    void staysShutForAnotherList(@ForAll String scope, @ForAll @StringLength(min = 1, max = 5) String more) {
        String sealed = new Cursor("2023-10-04", "x").sealed(scope);

        assertThat(Cursor.opened(sealed, scope + more)).isEmpty();
    }

    @Property(tries = 500)
    void staysShutAfterAnyChange(
            @ForAll @IntRange(max = 30) int place, @ForAll @CharRange(from = 'A', to = 'Z') char other) {
        String sealed = new Cursor("2023-10-04", "882e48e2").sealed("/timeline{}");
        String changed = sealed.substring(0, place) + other + sealed.substring(place + 1);

        assertThat(Cursor.opened(changed, "/timeline{}").isPresent()).isEqualTo(changed.equals(sealed));
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutFailure(@ForAll String text) {
        assertThat(Cursor.opened(text, "/timeline{}")).isEmpty();
    }
}
