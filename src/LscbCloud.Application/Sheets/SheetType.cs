namespace LscbCloud.Application.Sheets;

/// <summary>What the cells of a column hold.</summary>
public enum SheetType
{
    Text,
    Number,

    /// <summary>A day, written as a date that can be sorted and filtered.</summary>
    Day,

    /// <summary>A day and a time of the clock in London.</summary>
    Instant,
}
