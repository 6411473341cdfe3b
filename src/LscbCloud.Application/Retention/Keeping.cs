namespace LscbCloud.Application.Retention;

/// <summary>Whether records are kept without an end.</summary>
public enum Keeping
{
    Permanently,

    /// <summary>For a number of years after the event of their class.</summary>
    ForYears,
}
