namespace LscbCloud.Domain.Common;

/// <summary>A row that its publisher shows to an audience, which can read it and never change it.</summary>
/// <remarks>
/// Who publishes is said by one of <see cref="IPublishedByBoard"/>, <see cref="IPublishedByAgency"/>, <see cref="IPublishedByPlatform"/>
/// and <see cref="IPublishedByBoardOrPlatform"/>.
/// </remarks>
public interface IPublished
{
    Audience Audience { get; }
}
