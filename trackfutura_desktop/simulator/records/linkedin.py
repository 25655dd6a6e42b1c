"""LinkedIn's records."""

from trackfutura_desktop.simulator.records.shape import Record, host_url
from trackfutura_desktop.simulator.world import Item, iso

_SITE = "https://www.linkedin.com"


def address(item: Item) -> str:
    """Where the post stands."""
    slug = f"{item.account.handle}_notes-from-the-workshop-activity-{item.number}-Q7xZ"
    return item.address or host_url(_SITE, "posts", slug)


def job_address(item: Item) -> str:
    """Where the job offer stands."""
    return item.address or host_url(_SITE, "jobs", "view", item.id)


def _visible_comments(item: Item) -> list[Record] | None:
    found: list[Record] = []
    for index in range(item.dice.randint(0, 2)):
        who = item.stranger("visible", index)
        found.append(
            {
                "comment_id": str(item.number + index + 1),
                "comment_url": f"{address(item)}?commentUrn={item.number + index + 1}",
                "comment": item.text("comment"),
                "comment_date": iso(item.date),
                "user_id": who.handle,
                "user_name": who.name,
                "user_title": "Product designer",
                "use_url": host_url(_SITE, "in", who.handle),
                "num_reactions": item.dice.randint(0, 12),
                "tagged_users": [],
                "comment_images": None,
            }
        )
    return found or None


def post(item: Item) -> Record:
    """A post of a person or an organisation."""
    who = item.account
    text = item.text("post")
    person = not item.source.organisation
    return {
        "url": address(item),
        "id": item.id,
        "user_id": who.handle,
        "use_url": host_url(_SITE, "in" if person else "company", who.handle),
        "user_name": who.name,
        "user_title": who.bio,
        "title": f"{who.name} on LinkedIn: {text[:60]}",
        "headline": text[:90],
        "post_text": text,
        "post_text_html": f"<p>{text}</p>",
        "original_post_text": text,
        "date_posted": iso(item.date),
        "hashtags": [f"#{tag}" for tag in item.tags()] or None,
        "embedded_links": [f"https://{who.handle}.example/blog"] if item.maybe(0.4) else None,
        "images": [item.media(0)] if item.maybe(0.6) else None,
        "videos": None,
        "num_likes": item.grown(0, 900),
        "num_comments": item.grown(0, 70),
        "more_articles_by_user": None,
        "more_relevant_posts": None,
        "top_visible_comments": _visible_comments(item),
        "user_followers": who.followers + 5 * item.generation,
        "user_posts": who.posts,
        "user_articles": who.posts // 40,
        "num_connections": None,
        "post_type": "post",
        "account_type": "Person" if person else "Organization",
        "author_profile_pic": who.picture,
        "repost": {"repost_id": None, "repost_text": None, "repost_url": None, "repost_date": None},
        "tagged_companies": [],
        "tagged_people": [],
        "external_link_data": None,
        "document_cover_image": None,
        "document_page_count": None,
        "video_duration": None,
        "video_thumbnail": None,
    }


def profile(item: Item) -> Record:
    """A person."""
    who = item.account
    company = item.stranger("employer")
    return {
        "id": who.handle,
        "linkedin_id": who.handle,
        "linkedin_num_id": str(who.number),
        "name": who.name,
        "city": "Bergen, Vestland, Norway",
        "country_code": "NO",
        "location": "Bergen",
        "position": "Ceramics and coffee",
        "about": who.bio,
        "url": item.address or host_url(_SITE, "in", who.handle),
        "input_url": item.address or host_url(_SITE, "in", who.handle),
        "current_company": {"name": company.name, "company_id": company.handle, "title": "Founder"},
        "current_company_name": company.name,
        "current_company_company_id": company.handle,
        "experience": [
            {"title": "Founder", "company": company.name, "start_date": "Mar 2019", "end_date": "Present"}
        ],
        "education": None,
        "avatar": who.picture,
        "banner_image": f"https://media.example/linkedin/banners/{who.number}.jpg",
        "followers": who.followers + 5 * item.generation,
        "connections": min(500, who.following),
        "people_also_viewed": [],
        "similar_profiles": [],
        "activity": None,
        "honors_and_awards": None,
    }


def company(item: Item) -> Record:
    """An organisation."""
    who = item.account
    return {
        "id": who.handle,
        "name": who.name,
        "url": item.address or host_url(_SITE, "company", who.handle),
        "company_id": str(who.number),
        "country_code": "NO",
        "country_codes_array": ["NO"],
        "locations": ["Strandgaten 1, Bergen, NO"],
        "formatted_locations": ["Strandgaten 1, Bergen, NO"],
        "get_directions_url": [{"directions_url": "https://maps.example/?q=Bergen"}],
        "headquarters": "Bergen, Vestland",
        "followers": who.followers + 5 * item.generation,
        "employees_in_linkedin": who.following,
        "employees": [],
        "about": who.bio,
        "description": f"{who.name} | {who.followers} followers on LinkedIn. {who.bio}",
        "specialties": "ceramics, coffee, bicycles",
        "company_size": "11-50 employees",
        "organization_type": "Privately Held",
        "industries": "Design Services",
        "website": f"https://{who.handle}.example",
        "founded": 2011,
        "image": f"https://media.example/linkedin/banners/{who.number}.jpg",
        "logo": who.picture,
        "similar": [],
        "updates": [],
        "affiliated": [],
        "additional_information": None,
        "alumni": None,
        "alumni_information": None,
    }


def job(item: Item) -> Record:
    """A job offer."""
    who = item.account
    text = item.text("post")
    return {
        "url": job_address(item),
        "job_posting_id": item.id,
        "job_title": item.dice.choice(
            ("Ceramics technician", "Barista", "Bicycle mechanic", "Product designer")
        ),
        "company_name": who.name,
        "company_id": str(who.number),
        "company_url": host_url(_SITE, "company", who.handle),
        "company_logo": who.picture,
        "job_location": "Bergen, Vestland, Norway",
        "job_summary": text,
        "job_description_formatted": f"<p>{text}</p>",
        "job_seniority_level": "Entry level",
        "job_function": "Design",
        "job_employment_type": "Full-time",
        "job_industries": "Design Services",
        "job_posted_time": "1 week ago",
        "job_posted_date": iso(item.date),
        "job_num_applicants": item.grown(0, 200),
        "apply_link": f"https://{who.handle}.example/jobs",
        "country_code": "NO",
        "title_id": None,
        "job_poster": {"name": None, "title": None, "url": None},
        "application_availability": item.maybe(0.8),
        "base_salary": {"currency": None, "max_amount": None, "min_amount": None, "payment_period": None},
    }
