namespace LscbCloud.Infrastructure.Persistence;

/// <summary>What a column is to a row that is there already.</summary>
internal enum ImportRole
{
    /// <summary>Tells by its value, with the other keys, which row it is.</summary>
    Key,

    /// <summary>Stays as it was.</summary>
    Kept,

    /// <summary>Takes the new value.</summary>
    Replaced,
}
