"""Which pictures and films a record links to, and when the links die."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.media import expiry, links, media_type

SEEN = 1_795_000_000_000
DAY = 86_400_000


def found(kind: str, record: Mapping[str, object], platform: str = "instagram") -> list[tuple[str, str]]:
    return [(each.role, each.url) for each in links(platform, kind, dict(record), SEEN)]


def test_the_end_of_a_link_stands_in_its_signature() -> None:
    assert expiry("https://a.cdninstagram.com/1.jpg?oh=x&oe=6AFD2300", "instagram", SEEN) == (
        0x6AFD2300 * 1_000,
        True,
    )
    assert expiry("https://p16.tiktokcdn.com/1?x-expires=1795100000", "tiktok", SEEN) == (
        1_795_100_000_000,
        True,
    )
    assert expiry("https://media.licdn.com/1?e=1795100000&v=beta&t=x", "linkedin", SEEN)[1]


def test_a_link_without_a_signature_is_taken_to_live_a_day_where_links_die() -> None:
    assert expiry("https://a.fbcdn.net/1.jpg", "facebook", SEEN) == (SEEN + DAY, False)
    assert expiry("https://i.pinimg.com/1.jpg", "pinterest", SEEN) == (None, False)


def test_numbers_that_are_no_moment_are_not_taken_for_one() -> None:
    for query in ("oe=00000001", "x-expires=9999999999", "x-expires=12", "oe=zzzzzzzz", "e=1795100000"):
        assert expiry(f"https://a.example/1.jpg?{query}", "x", SEEN) == (None, False)


def test_pictures_come_first_and_films_are_the_originals() -> None:
    record = {
        "thumbnail": "https://a.cdninstagram.com/t.jpg",
        "video_url": "https://a.cdninstagram.com/f?x=1",
        "profile_image_link": "https://a.cdninstagram.com/me.jpg",
    }
    assert found("reel", record) == [
        ("preview", "https://a.cdninstagram.com/t.jpg"),
        ("original", "https://a.cdninstagram.com/f?x=1"),
    ]
    assert found("profile", record) == [("preview", "https://a.cdninstagram.com/me.jpg")]


def test_a_carousel_has_all_its_pictures_each_once_and_at_most_ten() -> None:
    photos = [f"https://a.cdninstagram.com/{number}.jpg" for number in range(14)]
    assert [url for _, url in found("post", {"photos": [photos[0], *photos]})] == photos[:10]


def test_pages_for_people_and_other_things_are_no_files() -> None:
    for url in (
        "https://www.youtube.com/watch?v=abc",
        "https://www.tiktok.com/@lumen.cafe/video/7300",
        "file:///etc/hostname",
        "javascript:alert(1)",
        "https://a.example/list.m3u8",
        "http://",
        "https://[bad/1.jpg",
    ):
        assert found("post", {"video_url": url, "photos": [url]}, "tiktok") == []


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_no_value_of_a_field_is_an_error(value: object) -> None:
    for name in ("photos", "video_url", "attachments", "thumbnail", "post_content"):
        for each in links("facebook", "post", {name: value}, SEEN):
            assert each.url.startswith(("https://", "http://"))


def test_only_pictures_and_films_are_known_by_their_first_bytes() -> None:
    assert media_type(b"\xff\xd8\xff\xe0" + bytes(12)) == ("image/jpeg", "jpg")
    assert media_type(b"RIFF\x00\x00\x00\x00WEBPVP8 ") == ("image/webp", "webp")
    assert media_type(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00") == ("video/mp4", "mp4")
    for other in (b"<svg xmlns=", b"<!doctype html>", b"MZ", b"\x00\x00\x00\x00WEBP", b"%PDF-1.7", b""):
        assert media_type(other.ljust(16, b"\0")) == ("", "")
