namespace LscbCloud.Application.Home;

/// <summary>
/// Finds what of one feature needs the reader, on a board or in an agency, and nothing that they could do nothing about. Whatever
/// implements it is found and asked, so that a feature brings its own.
/// </summary>
/// <remarks>It looks at the reader's permissions first: nobody on a board holds one of an agency's, and the other way round.</remarks>
internal interface INeeds
{
    Task<IEnumerable<Need>> ReadAsync(CancellationToken cancellationToken);
}
