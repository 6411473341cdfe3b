namespace LscbCloud.Application.Documents;

/// <summary>The forms in which a document can be written.</summary>
public enum DocumentForm
{
    /// <summary>One page of its own for reading and printing; it loads nothing from anywhere.</summary>
    Html,

    /// <summary>A Word document with real styles, for editing and for committees.</summary>
    Docx,
}
