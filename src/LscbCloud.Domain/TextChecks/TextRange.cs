using System.Runtime.InteropServices;

namespace LscbCloud.Domain.TextChecks;

/// <summary>A part of a text, in UTF-16 units: from its first to the one after its last.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextRange(int Start, int End);
