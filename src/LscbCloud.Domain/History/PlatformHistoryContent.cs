namespace LscbCloud.Domain.History;

/// <inheritdoc cref="HistoryContent"/>
public sealed class PlatformHistoryContent : HistoryContent;
