using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Measures;

/// <summary>Who recorded something, at which instant, and on which business day.</summary>
public sealed record Recording(Author Author, DateTimeOffset At, DateOnly On);
