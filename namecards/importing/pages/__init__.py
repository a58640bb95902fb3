"""Pages with texts and pictures at their places: of PDF, Word, PowerPoint and saved web pages."""
