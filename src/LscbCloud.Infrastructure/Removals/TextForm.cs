namespace LscbCloud.Infrastructure.Removals;

/// <summary>How words are kept in a column.</summary>
internal enum TextForm
{
    Plain,

    /// <summary>Words among the strings of a JSON document, which also is how the content of a history is written.</summary>
    Json,

    /// <summary>Several texts in one column.</summary>
    List,

    /// <summary>The content of a history: JSON in a column of plain text.</summary>
    JsonAsText,

    /// <summary>An address that was made of a title.</summary>
    Address,
}
