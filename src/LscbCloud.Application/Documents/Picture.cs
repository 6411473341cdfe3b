namespace LscbCloud.Application.Documents;

/// <summary>A PNG image with its size in pixels.</summary>
public sealed record Picture(ReadOnlyMemory<byte> Png, int Width, int Height);
