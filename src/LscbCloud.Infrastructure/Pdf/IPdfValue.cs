namespace LscbCloud.Infrastructure.Pdf;

/// <summary>A value as PDF writes it. References between values are followed by <see cref="PdfObjects"/> only.</summary>
internal interface IPdfValue;
