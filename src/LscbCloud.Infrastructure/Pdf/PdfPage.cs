namespace LscbCloud.Infrastructure.Pdf;

/// <summary>A page, with what it has from the tree of pages.</summary>
/// <param name="Dictionary">What the page says itself.</param>
/// <param name="Resources">Its fonts and forms.</param>
/// <param name="Area">How large it is, in square points.</param>
internal sealed record PdfPage(PdfDictionary Dictionary, PdfDictionary Resources, double Area);
