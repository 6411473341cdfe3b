namespace LscbCloud.Domain.Common;

/// <summary>A row that its board has chosen to show to a wider audience, and that the audience can only read.</summary>
public interface IPublished
{
    BoardId BoardId { get; }

    Audience Audience { get; }
}
