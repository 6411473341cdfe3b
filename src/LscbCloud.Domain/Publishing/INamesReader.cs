using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Publishing;

/// <summary>A published row for one reader, whom it names itself.</summary>
public interface INamesReader : IPublished
{
    /// <summary>An agency where the audience is agencies asked, a board where it is a group of boards.</summary>
    Guid ReaderId { get; }
}
