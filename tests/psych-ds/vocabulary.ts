/**
 * What the validator knows of schema.org, for the types a run describes itself with: names from
 * psych-ds/psych-DS, schema_model/external_schemas/schemaorg/schemaorg.json at commit bedf076.
 * Of CreativeWork only what fits a dataset or a program.
 */
const THING = words(`additionalType alternateName description disambiguatingDescription identifier
  image mainEntityOfPage name potentialAction sameAs subjectOf url`);

const CREATIVE_WORK = [
  ...THING,
  ...words(`about abstract author citation conditionsOfAccess contributor copyrightHolder
    copyrightNotice copyrightYear creativeWorkStatus creator creditText dateCreated dateModified
    datePublished editor encoding encodingFormat funder genre hasPart headline inLanguage
    isAccessibleForFree isBasedOn isPartOf keywords license maintainer material mentions producer
    provider publication publisher publishingPrinciples schemaVersion sourceOrganization
    spatialCoverage sponsor temporalCoverage text usageInfo version`),
];

const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  CreativeWork: CREATIVE_WORK,
  Dataset: [
    ...CREATIVE_WORK,
    ...words("distribution includedInDataCatalog issn measurementTechnique variableMeasured"),
  ],
  PropertyValue: [
    ...THING,
    ...words(`maxValue measurementTechnique minValue propertyID unitCode unitText value
      valueReference`),
  ],
  Person: [
    ...THING,
    ...words("additionalName affiliation email familyName givenName jobTitle memberOf worksFor"),
  ],
  Organization: THING,
  SoftwareApplication: [
    ...CREATIVE_WORK,
    ...words("applicationCategory downloadUrl operatingSystem releaseNotes softwareVersion"),
  ],
  SoftwareSourceCode: [
    ...CREATIVE_WORK,
    ...words("codeRepository programmingLanguage runtimePlatform targetProduct"),
  ],
};

const someone = ["Person", "Organization"];

/** The types an object may have as the value of a property; any, where a property is not listed. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  author: someone,
  contributor: someone,
  creator: someone,
  funder: someone,
  maintainer: someone,
  publisher: someone,
  variableMeasured: ["PropertyValue"],
};

export function knowsType(type: string): boolean {
  return Object.hasOwn(PROPERTIES, type);
}

export function isPropertyOf(type: string, property: string): boolean {
  return knowsType(type) && (PROPERTIES[type] ?? []).includes(property);
}

export function mayBe(property: string, type: string): boolean {
  return !Object.hasOwn(RANGES, property) || (RANGES[property] ?? []).includes(type);
}

function words(text: string): string[] {
  return text.split(/\s+/);
}
