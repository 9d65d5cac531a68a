"""What the clients of all APIs share. Import it from `collab_openapi`; the modules here are its own business."""
