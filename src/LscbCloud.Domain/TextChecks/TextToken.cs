using System.Runtime.InteropServices;

namespace LscbCloud.Domain.TextChecks;

/// <summary>A piece of a text: where it begins and how long it is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextToken(TextTokenKind Kind, int Start, int Length);
