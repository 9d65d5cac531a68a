"""Creates a document in Shimo and reads it."""

import os
import uuid

from collab_openapi import ApiError, Shimo
from collab_openapi.shimo import CreateFileRequest


def main() -> None:
    with Shimo(
        os.environ["SHIMO_BASE_URL"],
        app_id=os.environ["SHIMO_APP_ID"],
        app_secret=os.environ["SHIMO_APP_SECRET"],
        token=os.environ["SHIMO_TOKEN"],
    ) as shimo:
        file_id = str(uuid.uuid4())
        try:
            shimo.files.create(body=CreateFileRequest(type="document", file_id=file_id))
            print(shimo.content.get_plain_text(file_id=file_id).content)
        except ApiError as error:
            print(error, error.action)


if __name__ == "__main__":
    main()
