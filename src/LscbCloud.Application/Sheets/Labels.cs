namespace LscbCloud.Application.Sheets;

/// <summary>How rows that were made up for the demonstration are labelled.</summary>
internal static class Labels
{
    public const string Note =
        "Rows with “Invented” in the last column were made up for the demonstration; they are not from the board’s papers.";

    public static readonly SheetColumn Column = new("Label", SheetType.Text, Width: 12);
}
