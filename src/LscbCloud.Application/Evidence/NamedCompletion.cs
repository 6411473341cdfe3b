namespace LscbCloud.Application.Evidence;

internal sealed record NamedCompletion(int Number, string Title, DateOnly DoneOn);
