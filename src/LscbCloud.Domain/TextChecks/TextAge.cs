using System.Runtime.InteropServices;

namespace LscbCloud.Domain.TextChecks;

/// <summary>An age in a text.</summary>
/// <param name="Number">Years, or months and weeks where the text says so.</param>
/// <param name="Last">The last token of it.</param>
/// <param name="IsOld">Whether the words leave no doubt that it is an age, such as "years old".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextAge(int Number, int Last, bool IsOld);
