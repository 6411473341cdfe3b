namespace LscbCloud.Domain.Common;

/// <summary>Reference data, such as figures of the Department for Education. The operator brings it in, and the service cannot change it.</summary>
public interface IPublishedByPlatform : IPublished;
