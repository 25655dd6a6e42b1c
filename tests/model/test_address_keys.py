import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model.address import platform_of_address, read
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.source import AddressKind, account_url, address_key, recognise

# groups of addresses that are written in different ways and are one
_SAME = """
https://www.instagram.com/northwind.studio/
http://instagram.com/Northwind.Studio
instagram.com/northwind.studio?hl=en
m.instagram.com/northwind.studio#top
https://www.instagram.com/northwind.studio/reels/
HTTPS://INSTAGRAM.COM//northwind.studio//
www.instagram.com/northwind%2Estudio
https://instagr.am/northwind.studio
https://instagram.com:443/northwind.studio

https://www.instagram.com/p/DAbCdEfGhIj/
https://www.instagram.com/reel/DAbCdEfGhIj/?igsh=abc
instagram.com/reels/DAbCdEfGhIj
https://www.instagram.com/lumen.cafe/p/DAbCdEfGhIj/
https://www.instagram.com/lumen.cafe/reel/DAbCdEfGhIj/
https://www.instagram.com/tv/DAbCdEfGhIj/

https://www.facebook.com/lumen.cafe
https://m.facebook.com/lumen.cafe/
https://de-de.facebook.com/LUMEN.cafe
https://mbasic.facebook.com/lumen.cafe?ref=page_internal
fb.com/lumen.cafe
https://www.facebook.com/pg/lumen.cafe/posts/
https://www.facebook.com/lumen.cafe/reels/

https://www.facebook.com/profile.php?id=100000000000001
facebook.com/100000000000001
https://www.facebook.com/people/Lumen-Cafe/100000000000001/
https://www.facebook.com/profile.php?sk=reels_tab&id=100000000000001
facebook.com/p/Lumen-Cafe-100000000000001/

https://www.facebook.com/lumen.cafe/posts/pfbid02AbC
https://m.facebook.com/story.php?story_fbid=pfbid02AbC&id=1000
https://www.facebook.com/permalink.php?id=1000&story_fbid=pfbid02AbC
https://www.facebook.com/lumen.cafe/posts/our-new-menu/pfbid02AbC?__cft__[0]=x
https://www.facebook.com/groups/tea.lovers/posts/pfbid02AbC/
https://www.facebook.com/groups/tea.lovers/permalink/pfbid02AbC/

https://www.facebook.com/reel/700000000000001
https://www.facebook.com/watch/?v=700000000000001
https://www.facebook.com/lumen.cafe/videos/700000000000001/
facebook.com/watch?v=700000000000001&ref=sharing
https://www.facebook.com/lumen.cafe/videos/how-we-brew/700000000000001

https://www.linkedin.com/in/jane-mueller/
https://fr.linkedin.com/in/Jane-Mueller?trk=x
linkedin.com/in/jane-mueller/recent-activity/all/
https://m.linkedin.com/in/jane-mueller/de

https://www.linkedin.com/in/j%C3%A9r%C3%B4me-x/
https://linkedin.com/in/jérôme-x
https://linkedin.com/in/J%c3%89R%C3%94ME-X

https://www.linkedin.com/posts/acme_hello-world-activity-7123456789012345678-AbCd?utm_source=share
https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/
https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7123456789012345678

https://www.tiktok.com/@lumen.cafe
https://tiktok.com/@Lumen.Cafe?lang=en
m.tiktok.com/@lumen.cafe/

https://www.tiktok.com/@lumen.cafe/video/7300000000000000001?is_from_webapp=1&sender_device=pc
https://m.tiktok.com/v/7300000000000000001.html
https://www.tiktok.com/@/video/7300000000000000001
https://www.tiktok.com/@lumen.cafe/photo/7300000000000000001
https://www.tiktok.com/embed/v2/7300000000000000001

https://vm.tiktok.com/ZMabCdE/
https://www.tiktok.com/t/ZMabCdE
vm.tiktok.com/ZMabCdE?k=1

https://x.com/northwind
https://twitter.com/NorthWind
https://mobile.twitter.com/northwind/with_replies
x.com/northwind?s=20

https://x.com/northwind/status/1800000000000000001
https://twitter.com/1234567/status/1800000000000000001?s=20&t=a
https://x.com/i/web/status/1800000000000000001
https://twitter.com/northwind/status/1800000000000000001/photo/1

https://www.youtube.com/watch?v=aB3dE5gH7jK
https://youtu.be/aB3dE5gH7jK?si=x&t=12
m.youtube.com/watch?v=aB3dE5gH7jK
https://www.youtube.com/watch?app=desktop&v=aB3dE5gH7jK&pp=ygU
https://music.youtube.com/watch?v=aB3dE5gH7jK
https://www.youtube.com/shorts/aB3dE5gH7jK
https://www.youtube-nocookie.com/embed/aB3dE5gH7jK

https://www.youtube.com/@LumenCafe
https://www.youtube.com/@lumencafe/videos
youtube.com/@lumencafe/shorts

https://www.reddit.com/r/Tea/
https://old.reddit.com/r/tea/new
reddit.com/r/tea
np.reddit.com/r/tea/?sort=top

https://www.reddit.com/r/tea/comments/1abcde/my_first_pot/
https://redd.it/1abcde
https://old.reddit.com/r/tea/comments/1abcde
https://www.reddit.com/comments/1ABCDE/
reddit.com/r/Tea/comments/1abcde/x/?utm_x=1

https://www.reddit.com/user/lumen_cafe/
https://www.reddit.com/u/Lumen_Cafe
reddit.com/user/lumen_cafe/submitted

https://www.pinterest.com/lumencafe/
https://www.pinterest.co.uk/LumenCafe
https://de.pinterest.com/lumencafe/_saved/
pinterest.de/lumencafe

https://www.pinterest.com/pin/900000000000000001/
https://pinterest.com.au/pin/green-tea--900000000000000001
"""

# groups of addresses that look alike and are not the same
_DIFFERENT = """
https://www.instagram.com/p/DAbCdEf/
https://www.instagram.com/p/DAbCdEF/
https://www.instagram.com/share/p/DAbCdEf

https://www.youtube.com/watch?v=aB3dE5gH7jK
https://www.youtube.com/watch?v=ab3de5gh7jk
https://youtube.com/aB3dE5gH7jK

https://www.youtube.com/channel/UCabc
https://www.youtube.com/channel/UCABC
https://www.youtube.com/@UCabc

https://www.linkedin.com/in/acme
https://www.linkedin.com/company/acme
https://www.linkedin.com/school/acme

https://www.instagram.com/lumen
https://www.tiktok.com/@lumen
https://x.com/lumen
https://www.pinterest.com/lumen

https://www.reddit.com/r/tea
https://www.reddit.com/u/tea

https://www.reddit.com/r/t/comments/1a/x/
https://www.reddit.com/r/t/comments/1a/x/2b/
https://redd.it/2b

https://www.facebook.com/groups/lumen
https://www.facebook.com/lumen

https://vm.tiktok.com/ZMabc
https://vm.tiktok.com/zmABC

https://evil-instagram.com/lumen
https://instagram.com.example.org/lumen
https://www.instagram.com/lumen

https://example.org/a?b=1
https://example.org/a?b=2
https://example.org/A?b=1
"""

SAME, DIFFERENT = _SAME.split("\n\n"), _DIFFERENT.split("\n\n")


@pytest.mark.parametrize("group", SAME)
def test_every_way_to_write_an_address_has_one_key(group: str) -> None:
    assert len({address_key(url) for url in group.split()}) == 1


@pytest.mark.parametrize("group", DIFFERENT)
def test_different_addresses_have_different_keys(group: str) -> None:
    urls = group.split()
    assert len({address_key(url) for url in urls}) == len(urls)


def test_parameters_that_follow_a_reader_do_not_change_the_key_of_an_unknown_host() -> None:
    assert address_key("https://www.example.org/a/?utm_source=x&b=1&fbclid=z") == "example.org/a?b=1"


SOME_ADDRESS = st.sampled_from([url for group in SAME + DIFFERENT for url in group.split()])
_HOSTS = (
    "instagram.com m.facebook.com fr.linkedin.com vm.tiktok.com twitter.com youtu.be "
    "youtube.com redd.it old.reddit.com pin.it pinterest.co.uk www.www.example.org localhost "
    "fb.watch"
)
HOSTS = st.sampled_from(_HOSTS.split())
_WORDS = (
    "p reel @a in company posts feed update comments r u _ s pin search watch videos groups "
    "pages people 123 a..b profile.php permalink.php %2f %25 %zz %C3%A9 é İ ß v share hashtag t "
    "tag channel c user @ @@ .. . ' \" < > \\ + ="
)
WORDS = st.sampled_from(_WORDS.split())
QUERIES = st.sampled_from(
    [
        "",
        "?",
        "?v=a b",
        "?v=%2B%26",
        "?q=%E9+x",
        "?id=1&story_fbid=2",
        "?keywords=a&location=ß",
        "?a&b&&=",
        "?x=\ud800",
    ]
)
URLS = st.builds(
    lambda scheme, host, path, query: f"{scheme}{host}/{'/'.join(path)}{query}",
    st.sampled_from(["", "https://", "HTTP:", "//"]),
    HOSTS,
    st.lists(st.one_of(WORDS, st.text(max_size=4)), max_size=5),
    QUERIES,
)


@given(st.one_of(st.text(), SOME_ADDRESS, URLS))
@example("http://[::1]/x")
@example("https://www.www.instagram.com/a")
@example("https://www./a")
@example("\ud800")
@example("instagram.com/\udcff")
@example("https://example.org/a'")
@example('"https://www.instagram.com/p/A_/"')
def test_any_text_has_a_key_and_the_key_of_a_key_is_itself(text: str) -> None:
    key = address_key(text)
    assert address_key(key) == key


@given(st.one_of(st.text(), SOME_ADDRESS, URLS), st.sampled_from([None, *Platform]))
def test_any_text_is_recognised_or_refused_with_a_remedy(text: str, platform: Platform | None) -> None:
    try:
        address = recognise(text, platform)
    except UserError as error:
        refused = error
    else:
        assert address.url.startswith("https://")
        assert address.account or address.native_id
        assert address_key(address.url) == address.key
        return
    assert refused.sentence.endswith(".")
    assert refused.remedy.endswith(".")


@given(SOME_ADDRESS)
def test_the_normal_form_of_an_address_is_recognised_as_the_same(url: str) -> None:
    try:
        address = recognise(url)
    except UserError:
        return
    again = recognise(address.url)
    assert (again.key, again.url, again.platform) == (address.key, address.url, address.platform)


@pytest.mark.parametrize("platform", [platform for platform in Platform if platform is not Platform.UNKNOWN])
def test_a_user_name_has_the_address_and_the_key_of_its_account(platform: Platform) -> None:
    address = recognise("@Lumen_Cafe", platform)
    assert (address.kind, address.account) == (AddressKind.ACCOUNT, "Lumen_Cafe")
    assert address_key(account_url(platform, "lumen_cafe")) == address.key


def test_the_platform_by_the_beginning_of_an_address_is_that_of_the_whole() -> None:
    schemes = ["https://", "http://", "HTTPS://", "//", "", " https://", "https:/"]
    hosts = ["www.instagram.com", "www.instagram.com.example", "x.com", "x.community", "pinterest.co.uk", "x"]
    hosts += ["x.com:443", "a@x.com", "x.com?y.com"]
    rests = ["/", "", "/a", "?b=/", "#/", "//x.com/", "/https://www.instagram.com/"]
    for parts in itertools.product(schemes, hosts, rests):
        whole = "".join(parts)
        assert platform_of_address(whole) is platform_of_address(whole) is read(whole).platform, whole
