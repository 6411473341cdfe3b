namespace LscbCloud.Application.Evidence;

internal sealed record NamedPriority(string Slug, string Title);
