namespace LscbCloud.Domain.Common;

/// <summary>The kinds of file that are taken. Each is one that a reader can open without running anything.</summary>
public enum FileKind
{
    Pdf,

    /// <summary>A Word document without macros.</summary>
    Docx,

    /// <summary>An Excel workbook without macros.</summary>
    Xlsx,

    /// <summary>A PowerPoint presentation without macros.</summary>
    Pptx,
    Png,
    Jpeg,
    Csv,
    Txt,
}
