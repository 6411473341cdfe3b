using System.Runtime.InteropServices;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>A shape of a font.</summary>
/// <param name="EmailTemplates">What it says; nothing where nobody can tell.</param>
/// <param name="Width">How wide it is, where 1 is the size of the font.</param>
/// <param name="IsSpaceCode">Whether the gap between words is added to it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfGlyph(string? EmailTemplates, double Width, bool IsSpaceCode);
