"""Lists the members of a server of Circle, keeping to the vendor's limit."""

import os
import sys

from collab_openapi import Circle, ClientCredentials, Limiter


def main(server_id: str) -> None:
    with Circle(
        os.environ["CIRCLE_BASE_URL"],
        org_name=os.environ["CIRCLE_ORG_NAME"],
        app_name=os.environ["CIRCLE_APP_NAME"],
        auth=ClientCredentials(
            client_id=os.environ["CIRCLE_CLIENT_ID"],
            client_secret=os.environ["CIRCLE_CLIENT_SECRET"],
        ),
        limiter=Limiter(requests=100, seconds=1),
    ) as circle:
        for member in circle.members.list_items(server_id=server_id):
            print(member.user_id, member.role)


if __name__ == "__main__":
    main(sys.argv[1])
