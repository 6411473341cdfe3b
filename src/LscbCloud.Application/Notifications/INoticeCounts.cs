namespace LscbCloud.Application.Notifications;

/// <summary>
/// Counts for the daily email what of one feature is no need of home's, or is counted otherwise there. Each class that implements it
/// is found and asked, so that a feature brings its own.
/// </summary>
/// <remarks>It looks at the reader's permissions first: nobody on a board holds one of an agency's, and the other way round.</remarks>
internal interface INoticeCounts
{
    Task<IEnumerable<DigestCount>> ReadAsync(CancellationToken cancellationToken);
}
