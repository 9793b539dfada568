/** The page of AWS on a kind of resource. */
export const docs = (page: string): string => `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${page}.html`;
