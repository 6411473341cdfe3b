namespace LscbCloud.Domain.History;

/// <inheritdoc cref="HistoryLink"/>
public sealed class PlatformHistoryLink : HistoryLink;
