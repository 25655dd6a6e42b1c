import pytest

from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import (
    AddressError,
    platform_from_word,
    recognise,
    service_from_word,
    service_of_word,
)


@pytest.mark.parametrize(
    ("text", "platform", "service", "kind", "name"),
    [
        ("https://www.instagram.com/northwind.studio/", "instagram", "posts", "account", "northwind.studio"),
        ("instagram.com/northwind.studio/reels/", "instagram", "reels", "account", "northwind.studio"),
        ("  <https://www.instagram.com/p/DAbCdEf/>, ", "instagram", "posts", "post", "DAbCdEf"),
        ("https://www.instagram.com/reel/DAbCdEf/", "instagram", "reels", "reel", "DAbCdEf"),
        ("https://www.instagram.com/share/reel/BAabc", "instagram", "reels", "reel", "BAabc"),
        ("https://www.facebook.com/lumen.cafe", "facebook", "posts", "account", "lumen.cafe"),
        ("https://www.facebook.com/lumen.cafe/reels/", "facebook", "reels", "account", "lumen.cafe"),
        ("https://www.facebook.com/groups/tea.lovers/?ref=x", "facebook", "posts", "group", "tea.lovers"),
        ("https://www.facebook.com/photo.php?fbid=123&set=a", "facebook", "posts", "post", "123"),
        ("https://www.facebook.com/lumen.cafe/photos/a.1/123/", "facebook", "posts", "post", "123"),
        ("https://www.facebook.com/share/r/AbC1/", "facebook", "posts", "reel", "AbC1"),
        ("https://fb.watch/AbC_1/", "facebook", "posts", "video", "AbC_1"),
        (
            "https://www.facebook.com/pages/category/Cafe/Lumen-Cafe-1000/",
            "facebook",
            "posts",
            "account",
            "1000",
        ),
        ("https://de.linkedin.com/in/jane-mueller", "linkedin", "posts", "account", "jane-mueller"),
        ("https://www.linkedin.com/in/j%C3%A9r%C3%B4me/", "linkedin", "posts", "account", "jérôme"),
        ("https://www.linkedin.com/company/acme/posts/?feedView=all", "linkedin", "posts", "company", "acme"),
        ("https://www.linkedin.com/school/acme-school", "linkedin", "posts", "company", "acme-school"),
        ("https://www.linkedin.com/pulse/on-tea-jane/", "linkedin", "posts", "post", "on-tea-jane"),
        (
            "https://www.linkedin.com/jobs/view/tea-taster-at-acme-4000000001",
            "linkedin",
            "jobs",
            "job",
            "4000000001",
        ),
        (
            "https://www.linkedin.com/jobs/search/?keywords=tea%20taster&location=Bern",
            "linkedin",
            "jobs",
            "search",
            "tea taster",
        ),
        ("https://www.tiktok.com/@lumen.cafe", "tiktok", "posts", "account", "lumen.cafe"),
        (
            "https://www.tiktok.com/@lumen.cafe/photo/7300000000000000001",
            "tiktok",
            "posts",
            "post",
            "7300000000000000001",
        ),
        ("https://vt.tiktok.com/ZSabc/", "tiktok", "posts", "video", "ZSabc"),
        ("https://www.tiktok.com/tag/tea", "tiktok", "posts", "hashtag", "tea"),
        ("https://www.tiktok.com/search/video?q=green+tea&t=1", "tiktok", "posts", "search", "green tea"),
        ("https://x.com/northwind", "x", "posts", "account", "northwind"),
        ("https://twitter.com/northwind/status/18", "x", "posts", "post", "18"),
        ("https://x.com/hashtag/tea?src=x", "x", "posts", "hashtag", "tea"),
        ("https://x.com/search?q=tea", "x", "posts", "search", "tea"),
        ("https://www.youtube.com/@lumencafe/videos", "youtube", "videos", "account", "lumencafe"),
        ("https://www.youtube.com/lumencafe", "youtube", "videos", "account", "lumencafe"),
        ("https://www.youtube.com/user/lumencafe", "youtube", "videos", "account", "lumencafe"),
        ("https://youtu.be/aB3dE5gH7jK", "youtube", "videos", "video", "aB3dE5gH7jK"),
        ("https://www.youtube.com/results?search_query=tea+pot", "youtube", "videos", "search", "tea pot"),
        ("https://www.youtube.com/hashtag/tea", "youtube", "videos", "hashtag", "tea"),
        ("r/tea", "reddit", "posts", "community", "tea"),
        ("u/lumen_cafe", "reddit", "posts", "account", "lumen_cafe"),
        (
            "https://www.reddit.com/r/tea/comments/1ab/pot/2cd/?context=3",
            "reddit",
            "comments",
            "comment",
            "2cd",
        ),
        ("https://www.reddit.com/r/tea/s/AbCdEf", "reddit", "posts", "post", "AbCdEf"),
        ("https://www.reddit.com/search/?q=tea", "reddit", "posts", "search", "tea"),
        ("https://www.pinterest.com/lumencafe/", "pinterest", "posts", "account", "lumencafe"),
        ("https://pin.it/AbC1", "pinterest", "posts", "post", "AbC1"),
        ("https://www.pinterest.com/search/pins/?q=tea", "pinterest", "posts", "search", "tea"),
    ],
)
def test_a_pasted_address_is_recognised(text: str, platform: str, service: str, kind: str, name: str) -> None:
    address = recognise(text)
    found = (address.platform, address.service, address.kind, address.native_id or address.account)
    assert found == (platform, service, kind, name)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("instagram.com/northwind?hl=en", "https://www.instagram.com/northwind/"),
        ("https://www.instagram.com/lumen/reel/DAb/", "https://www.instagram.com/reel/DAb/"),
        (
            "http://m.facebook.com/story.php?id=2&story_fbid=1&x=y",
            "https://www.facebook.com/permalink.php?story_fbid=1&id=2",
        ),
        ("https://fr.linkedin.com/in/jérôme", "https://www.linkedin.com/in/j%C3%A9r%C3%B4me/"),
        ("https://vm.tiktok.com/ZMabc", "https://vm.tiktok.com/ZMabc/"),
        ("https://mobile.twitter.com/a/status/1?s=20", "https://x.com/a/status/1"),
        ("https://youtu.be/aB3dE5gH7jK?t=3", "https://www.youtube.com/watch?v=aB3dE5gH7jK"),
        ("https://redd.it/1ab", "https://www.reddit.com/comments/1ab/"),
        ("https://pin.it/AbC1", "https://pin.it/AbC1"),
    ],
)
def test_the_address_that_is_sent_is_whole_and_clean(text: str, url: str) -> None:
    assert recognise(text).url == url


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "There is no address"),
        ("  \ufeff ", "There is no address"),
        ("northwind", "is not an address"),
        ("@northwind", "is not an address"),
        ("two words", "holds blanks"),
        ("https://x.com/a https://x.com/b", "holds blanks"),
        ("mailto:someone@instagram.com", "user name or password"),
        ("https://me:secret@www.instagram.com/a", "user name or password"),
        ("javascript:alert(1)", "not an address of a web page"),
        ("file:///etc/passwd", "not an address of a web page"),
        ("http://localhost:8000/a", "private network"),
        ("http://127.0.0.1/a", "private network"),
        ("192.168.1.4/instagram.com", "private network"),
        ("http://[::1]/x", "private network"),
        ("http://printer.local/x", "private network"),
        ("https://www.myspace.com/a", "none of the platforms"),
        ("https://evil-instagram.com/a", "none of the platforms"),
        ("https://www.instagram.com/", "a page of Instagram that cannot be collected"),
        ("https://www.instagram.com/stories/northwind/123/", "a page of Instagram that cannot be collected"),
        ("https://www.instagram.com/explore/tags/tea/", "a page of Instagram that cannot be collected"),
        ("https://www.facebook.com/events/123", "a page of Facebook that cannot be collected"),
        ("https://www.facebook.com/watch", "a page of Facebook that cannot be collected"),
        ("https://www.linkedin.com/feed/", "a page of LinkedIn that cannot be collected"),
        ("https://www.tiktok.com/music/x-1", "a page of TikTok that cannot be collected"),
        ("https://x.com/i/lists/1", "a page of X that cannot be collected"),
        ("https://x.com/settings", "a page of X that cannot be collected"),
        ("https://www.youtube.com/playlist?list=PL1", "a page of YouTube that cannot be collected"),
        ("https://www.youtube.com/watch", "a page of YouTube that cannot be collected"),
        ("https://i.redd.it/pot.jpg", "a page of Reddit that cannot be collected"),
        ("https://www.pinterest.com/lumencafe/tea-board/", "a page of Pinterest that cannot be collected"),
    ],
)
def test_what_cannot_be_collected_is_refused_with_a_reason_and_a_remedy(text: str, reason: str) -> None:
    with pytest.raises(AddressError, match=reason) as refused:
        recognise(text)
    assert refused.value.remedy


def test_a_password_in_an_address_is_not_repeated() -> None:
    with pytest.raises(AddressError) as refused:
        recognise("https://me:hunter2@www.instagram.com/a")
    assert "hunter2" not in refused.value.sentence + refused.value.remedy


def test_a_user_name_needs_its_platform() -> None:
    assert recognise("@northwind.gov", Platform.INSTAGRAM).url == "https://www.instagram.com/northwind.gov/"
    assert recognise("lumen", Platform.TIKTOK).url == "https://www.tiktok.com/@lumen"
    with pytest.raises(AddressError, match="is not an address"):
        recognise("lumen", Platform.UNKNOWN)


def test_an_address_of_another_platform_than_the_one_given_is_refused() -> None:
    with pytest.raises(AddressError, match=r"leads to TikTok, but Instagram"):
        recognise("https://www.tiktok.com/@lumen", Platform.INSTAGRAM)


@pytest.mark.parametrize(
    ("word", "platform", "service"),
    [
        ("facebook_pages_posts", "facebook", "posts"),
        ("facebook_reels_profile", "facebook", "reels"),
        ("instagram_posts", "instagram", "posts"),
        ("Instagram - Reels", "instagram", "reels"),
        ("tiktok_profile_posts", "tiktok", "posts"),
        ("linkedin_company_posts", "linkedin", "posts"),
        ("linkedin_companies", "linkedin", "companies"),
        ("facebook_post_comments", "facebook", "comments"),
        ("twitter_profile", "x", "profiles"),
        ("youtube_channel_videos", "youtube", "videos"),
        ("youtube_channel", "youtube", "channels"),
        ("fb pages", "facebook", "profiles"),
    ],
)
def test_a_word_may_name_platform_and_service(word: str, platform: str, service: str) -> None:
    assert service_from_word(word) == (platform, service)


def test_a_word_that_names_only_half_is_no_platform_and_service() -> None:
    assert service_from_word("posts") is None
    assert service_from_word("instagram") is None
    assert service_from_word("") is None
    assert service_of_word("Posts") is Service.POSTS
    assert platform_from_word("Twitter / X") is Platform.X
    assert platform_from_word("unknown") is None
