namespace LscbCloud.Application.Evidence;

internal sealed record NamedReading(int Number, string Title, DateOnly AsAt);
